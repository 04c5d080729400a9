using System.Security.Cryptography;
using System.Text;
using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Security;

/// <summary>
/// Four words with which the narrator's place moves to another device. Shown once, stored with PBKDF2. At 2,048 words a phrase
/// has 44 bits; wrong tries are answered ever slower.
/// </summary>
public sealed class RecoveryPhrase(ContentFolder content)
{
    private const int Words = 4, Rounds = 210_000, HashBytes = 32;
    private readonly string[] words = File.ReadAllLines(Path.Combine(content.Root, "recovery", "words.txt"));

    public string New() => string.Join(' ', RandomNumberGenerator.GetItems<string>(words, Words));

    public static (byte[] Salt, byte[] Hash) Store(string phrase)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return (salt, Derive(phrase, salt));
    }

    public static bool Fits(string typed, byte[] salt, byte[] hash) =>
        hash.Length > 0 && CryptographicOperations.FixedTimeEquals(Derive(typed, salt), hash);

    private static byte[] Derive(string phrase, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(Plain(phrase)), salt, Rounds, HashAlgorithmName.SHA256, HashBytes);

    // Typed on a phone: capitals, commas and extra spaces do not matter.
    private static string Plain(string phrase) =>
        string.Join(' ', phrase.ToLowerInvariant().Split([' ', ',', '.', '·', '-', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
