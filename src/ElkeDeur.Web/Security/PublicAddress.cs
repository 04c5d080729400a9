using System.Globalization;

namespace ElkeDeur.Web.Security;

/// <summary>
/// The address under which people reach this server (setting PublicAddress). Links in mail, invitations and QR codes use it,
/// never the Host header, which anybody can write.
/// </summary>
public sealed record PublicAddress(Uri Base)
{
    /// <summary>Whether only this device can open it.</summary>
    public bool OnlyThisDevice => Base.IsLoopback;

    public static PublicAddress From(IConfiguration settings)
    {
        var port = settings["PORT"] is { Length: > 0 } set ? set : "5080";
        var configured = settings["PublicAddress"];
        return new(new Uri(string.IsNullOrWhiteSpace(configured) ? string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}") : configured));
    }

    public string Link(string path) => new Uri(Base, path).ToString();
}
