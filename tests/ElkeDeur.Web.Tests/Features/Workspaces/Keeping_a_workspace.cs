using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Workspaces;

public sealed class Keeping_a_workspace
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Playing_counts_as_use(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await Round.StartAsync(app);
        await PassAsync(app, months: 11);
        await round.DoAsync("next");
        await round.DoAsync("next");

        await PassAsync(app, months: 11);

        await using var db = app.OpenDb();
        Assert.Equal(1, await db.Workspaces.CountAsync(Stop));
    }

    [Theory, EachDatabase]
    public async Task Preparing_again_counts_as_use(Database database)
    {
        await using var app = new TestApp(database);
        var workspace = await Workspace.OfAsync(app);
        await PassAsync(app, months: 11);
        await workspace.Organiser.OpenAsync($"{workspace.Address}/voorbereiden");

        await PassAsync(app, months: 11);

        await using var db = app.OpenDb();
        Assert.Equal(1, await db.Workspaces.CountAsync(Stop));
    }

    [Fact]
    public async Task It_goes_on_the_day_its_page_shows()
    {
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);
        await workspace.Organiser.OpenAsync(workspace.Address);
        var goes = app.Now.AddMonths(12);
        Assert.Contains(Web.Features.Shared.Dates.Day(goes), workspace.Organiser.Shown(), StringComparison.Ordinal);

        await PassAsync(app, goes.AddDays(-1) - app.Now);
        Assert.True(await ThereAsync(app));
        await PassAsync(app, TimeSpan.FromDays(1));
        Assert.False(await ThereAsync(app));
    }

    private static async Task<bool> ThereAsync(TestApp app)
    {
        await using var db = app.OpenDb();
        return await db.Workspaces.AnyAsync(Stop);
    }

    private static Task PassAsync(TestApp app, int months) => PassAsync(app, app.Now.AddMonths(months) - app.Now);

    private static async Task PassAsync(TestApp app, TimeSpan time)
    {
        app.Clock.Advance(time);
        await app.Services.GetRequiredService<OldRowsGo>().RunAsync(Stop);
    }
}
