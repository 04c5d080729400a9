using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ElkeDeur.Web.Security;

/// <summary>A secret in a link or cookie: 128 random bits. Only its hash is stored.</summary>
public static class Secret
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    public static bool Fits(string? secret, byte[] hash) =>
        secret is not null && hash.Length > 0 && CryptographicOperations.FixedTimeEquals(Hash(secret), hash);
}
