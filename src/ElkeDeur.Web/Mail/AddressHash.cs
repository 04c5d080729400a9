using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ElkeDeur.Domain.People;

namespace ElkeDeur.Web.Mail;

/// <summary>
/// What stands for an address in the database, and the token with which its owner says stop. Both follow from the address and
/// the key: a stop link works for ever, in every mail, without anything being kept for it.
/// </summary>
public sealed class AddressHash(AddressKey key)
{
    private const int Half = 16;

    public async Task<byte[]> OfAsync(EmailAddress address, CancellationToken stop = default) =>
        SHA256.HashData(await NameAsync(address, stop));

    public async Task<string> StopTokenAsync(EmailAddress address, CancellationToken stop = default)
    {
        var name = await NameAsync(address, stop);
        return Base64Url.EncodeToString([.. name, .. await SealAsync(name, stop)]);
    }

    /// <summary>The hash of the address whose owner holds this token, or null when we did not make it.</summary>
    public async Task<byte[]?> OfTokenAsync(string token, CancellationToken stop = default)
    {
        if (!Base64Url.IsValid(token, out var length) || length != 2 * Half) return null;
        var bytes = Base64Url.DecodeFromChars(token);
        return CryptographicOperations.FixedTimeEquals(await SealAsync(bytes[..Half], stop), bytes.AsSpan(Half))
            ? SHA256.HashData(bytes.AsSpan(0, Half))
            : null;
    }

    private Task<byte[]> NameAsync(EmailAddress address, CancellationToken stop) => MacAsync("name:", Encoding.UTF8.GetBytes(address.Value), stop);

    private Task<byte[]> SealAsync(byte[] name, CancellationToken stop) => MacAsync("seal:", name, stop);

    private async Task<byte[]> MacAsync(string purpose, byte[] content, CancellationToken stop)
    {
        byte[] named = [.. Encoding.UTF8.GetBytes(purpose), .. content];
        return HMACSHA256.HashData(await key.GetAsync(stop), named)[..Half];
    }
}
