using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ElkeDeur.Web.Mail;

/// <summary>
/// The address under which people find this installation (setting PublicAddress). Links in mails never follow the Host header:
/// whoever sends a request chooses that.
/// </summary>
public sealed class PublicAddress(IConfiguration settings, MailSettings mail, IServer server)
{
    private readonly string? configured = Read(settings["PublicAddress"]);

    /// <summary>False when mail leaves this machine and nobody set the address.</summary>
    public bool IsKnown => configured is not null || !mail.LeavesThisMachine;

    /// <summary>A whole address for a path that starts with a slash.</summary>
    public string Link(string path) => (configured ?? Local()) + path;

    private static string? Read(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting)) return null;
        return Uri.TryCreate(setting, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", Query: "", Fragment: "" }
            ? address.ToString().TrimEnd('/')
            : throw new InvalidOperationException("De instelling PublicAddress moet een webadres zijn, zoals https://elkedeur.voorbeeld.nl.");
    }

    // Without a mail server mails are files on this machine, so trying out needs no settings.
    private string Local() => IsKnown && server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } bound
        ? $"http://localhost:{BindingAddress.Parse(bound).Port}"
        : IsKnown ? "http://localhost" : throw new InvalidOperationException("The public address is unknown: ask IsKnown first.");
}
