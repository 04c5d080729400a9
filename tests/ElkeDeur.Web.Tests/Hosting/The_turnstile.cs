using ElkeDeur.Web.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ElkeDeur.Web.Tests.Hosting;

public sealed class The_turnstile
{
    private const int MoreThanMayTryAtOnce = 45;

    [Fact]
    public async Task Is_not_held_by_guesses_that_wait()
    {
        await using var app = new TestApp(Database.Sqlite);
        await using var narrow = app.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.Replace(ServiceDescriptor.Singleton(new Turnstile(1)))));
        using var other = new Visitor(narrow.CreateClient());
        await other.OpenAsync("/meedoen");
        var guesses = await Task.WhenAll(Enumerable.Range(0, MoreThanMayTryAtOnce).Select(_ => ReadyAsync(narrow)));
        var guessing = guesses.Select(one => one.SendAsync(one.Page.QuerySelector("main form")!, ("code", "BCDFGH"))).ToList();

        await Task.WhenAny(guessing);
        await other.OpenAsync("/meedoen");

        // The first few wait shortly, the others for seconds.
        Assert.InRange(guessing.Count(g => g.IsCompleted), 1, 15);
        await Task.WhenAll(guessing);
        foreach (var one in guesses) one.Dispose();
    }

    private static async Task<Visitor> ReadyAsync(WebApplicationFactory<Program> app)
    {
        var visitor = new Visitor(app.CreateClient());
        await visitor.OpenAsync("/meedoen");
        return visitor;
    }
}
