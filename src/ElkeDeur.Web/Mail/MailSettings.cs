using System.Net;
using System.Net.Mail;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Hosting;

namespace ElkeDeur.Web.Mail;

/// <summary>Where mail goes: to files in data/outbox, or to a mail server when Mail:Smtp:Host is set.</summary>
/// <param name="Patience">How long one try of one mail may take.</param>
public sealed record MailSettings(MailAddress From, SmtpSettings? Smtp, TimeSpan Patience)
{
    /// <summary>False while mails are only files that somebody can read on this machine.</summary>
    public bool LeavesThisMachine => Smtp is not null;

    public static MailSettings Read(IConfiguration settings) => new(
        MailAddress.TryCreate(settings["Mail:From"] ?? "elke-deur@localhost", "Elke Deur", out var from) ? from : throw new BadSetting("De instelling Mail:From moet een mailadres zijn, zoals elkedeur@voorbeeld.nl."),
        settings["Mail:Smtp:Host"] is { Length: > 0 } host
            ? new SmtpSettings(
                host,
                BadSetting.Read(settings, "Mail:Smtp:Port", 587),
                settings["Mail:Smtp:User"],
                settings["Mail:Smtp:Password"],
                BadSetting.Read(settings, "Mail:Smtp:Tls", true))
            : null,
        BadSetting.Read(settings, "Mail:Smtp:Patience", TimeSpan.FromSeconds(30)));

    public SmtpClient NewClient(DataFolder folder) => Smtp?.NewClient() ?? new SmtpClient
    {
        DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
        PickupDirectoryLocation = folder.Outbox,
    };
}

/// <param name="Tls">STARTTLS; off only for a mail server on the same machine.</param>
public sealed record SmtpSettings(string Host, int Port, string? User, string? Password, bool Tls)
{
    public SmtpClient NewClient() => new(Host, Port)
    {
        EnableSsl = Tls,
        Credentials = User is null ? null : new NetworkCredential(User, Password),
    };

    // A record would print its password.
    public override string ToString() => $"{Host}:{Port}";
}
