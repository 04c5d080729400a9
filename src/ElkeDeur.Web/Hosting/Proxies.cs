using System.Net;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace ElkeDeur.Web.Hosting;

/// <summary>
/// Behind a proxy each request comes from the proxy. Only a proxy we know (setting TrustedProxies, besides this machine) may say who
/// is behind it and over which line they came.
/// </summary>
public static class Proxies
{
    public static WebApplicationBuilder AddProxies(this WebApplicationBuilder builder)
    {
        var trusted = Read(builder.Configuration["TrustedProxies"] ?? "");
        builder.Services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            o.ForwardLimit = null;
            foreach (var network in trusted) o.KnownIPNetworks.Add(network);
        });
        return builder;
    }

    /// <summary>Takes over what the proxy says. Where the public address is safe, cookies travel over safe lines only.</summary>
    public static void UseProxies(this WebApplication app)
    {
        app.UseForwardedHeaders();
        if (app.Services.GetRequiredService<PublicAddress>().IsHttps) app.UseCookiePolicy(new() { Secure = CookieSecurePolicy.Always });
    }

    private static List<IPNetwork> Read(string setting) =>
        [.. setting.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Network)];

    private static IPNetwork Network(string one) =>
        IPNetwork.TryParse(one, out var network) ? network
        : IPAddress.TryParse(one, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw new BadSetting("De instelling TrustedProxies moet adressen of netwerken noemen, zoals 10.0.0.5 of 10.1.0.0/16.");
}
