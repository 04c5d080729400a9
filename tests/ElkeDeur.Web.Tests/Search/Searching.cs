using ElkeDeur.Web.Search;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Search;

/// <summary>A program whose index is built: in tests the clock stands still, so nothing builds it by itself.</summary>
internal static class Searching
{
    public static async Task<TestApp> StartAsync(Database database, params (string Name, string Value)[] settings)
    {
        var app = new TestApp(database, settings);
        await app.BuildAsync();
        return app;
    }

    public static Task<bool> BuildAsync(this TestApp app) =>
        app.Services.GetRequiredService<IndexBuild>().RunAsync(TestContext.Current.CancellationToken);

    /// <summary>The addresses of what is found, best first.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(this TestApp app, string typed)
    {
        await using var db = app.OpenDb();
        var found = await app.Services.GetRequiredService<SearchIndex>().FindAsync(db, typed, TestContext.Current.CancellationToken);
        return [.. (await SearchIndex.OpenAsync(db, found!.Documents, TestContext.Current.CancellationToken)).Select(row => row.Address)];
    }
}
