using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Security;

/// <summary>A web server with HTTPS in front: it says who is behind it, and is believed only when it is known.</summary>
public sealed class Behind_a_proxy
{
    private static readonly (string, string) Public = ("PublicAddress", "https://elkedeur.example");
    private static readonly (string, string) Trusted = ("TrustedProxies", "10.9.0.0/16, 10.8.0.1");

    [Theory]
    [InlineData("10.9.1.2", "203.0.113.7 https")]
    [InlineData("10.8.0.1", "203.0.113.7 https")]
    [InlineData("127.0.0.1", "203.0.113.7 https")]
    [InlineData("10.8.0.2", "10.8.0.2 http")]
    public async Task A_known_proxy_is_believed_and_nobody_else(string proxy, string seen)
    {
        await using var app = new TestApp(Database.Sqlite, Public, Trusted);
        await using var behind = From(app, proxy);
        using var client = behind.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var answer = await client.GetAsync(new Uri("/meedoen", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(seen, answer.Headers.GetValues("Seen").Single());
    }

    [Fact]
    public async Task Every_cookie_and_address_is_for_safe_lines_when_the_public_address_is()
    {
        await using var app = new TestApp(Database.Sqlite, Public);
        using var client = app.CreateClient(new() { HandleCookies = false, AllowAutoRedirect = false });

        using var answer = await client.GetAsync(new Uri("/meedoen", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("max-age=31536000", answer.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task Without_https_cookies_work_too()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        var session = await Prepared.ByAsync(visitor);
        await visitor.OpenAsync(session.Narrator);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        using var answer = await visitor.Http.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    // The test server has no addresses of its own: here the request comes from the proxy, and the answer tells who was seen.
    private static WebApplicationFactory<Program> From(TestApp app, string proxy) =>
        app.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<IStartupFilter>(new Line(IPAddress.Parse(proxy)))));

    private sealed class Line(IPAddress proxy) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, go) =>
            {
                http.Connection.RemoteIpAddress = proxy;
                http.Response.OnStarting(() =>
                {
                    http.Response.Headers["Seen"] = $"{http.Connection.RemoteIpAddress} {http.Request.Scheme}";
                    return Task.CompletedTask;
                });
                return go(http);
            });
            next(app);
        };
    }
}
