using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ElkeDeur.Web.Mail;

/// <summary>A secret in a link: 128 bits in the mail, only its hash in the database.</summary>
public sealed record MailToken(string Text)
{
    public byte[] Hash => SHA256.HashData(Encoding.UTF8.GetBytes(Text));

    public static MailToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)));

    public override string ToString() => "(secret)";
}
