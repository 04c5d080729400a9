using ElkeDeur.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ElkeDeur.Web.Security;

/// <summary>
/// The address under which people find this installation (setting PublicAddress). Links in mails, invitations and QR codes never follow
/// the Host header: whoever sends a request chooses that.
/// </summary>
public sealed class PublicAddress(IConfiguration settings, IServer server)
{
    private readonly string? configured = Read(settings["PublicAddress"]);

    /// <summary>A whole address for a path that starts with a slash.</summary>
    public string Link(string path) => (configured ?? Local()) + path;

    /// <summary>The setting without its last slash; null when there is none.</summary>
    public static string? Read(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting)) return null;
        return Uri.TryCreate(setting, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", Query: "", Fragment: "" }
            ? address.ToString().TrimEnd('/')
            : throw new BadSetting("De instelling PublicAddress moet een webadres zijn, zoals https://elkedeur.voorbeeld.nl.");
    }

    /// <summary>Whether only this device can open it.</summary>
    public bool OnlyThisDevice => new Uri(Link("/")).IsLoopback;

    /// <summary>Whether people reach it over a safe line, which a proxy in front of this program takes care of.</summary>
    public bool IsHttps => configured?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ?? false;

    /// <summary>Host and port, as people read and type it.</summary>
    public string Authority => new Uri(Link("/")).Authority;

    // Trying out on one machine needs no settings.
    private string Local() => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } bound
        ? $"http://localhost:{BindingAddress.Parse(bound).Port}"
        : "http://localhost";
}
