using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Sessions;

public sealed class Report
{
    [Fact]
    public async Task A_session_that_nobody_closed_ended_with_the_last_thing_that_was_done()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s3_afspraken");
        app.Clock.Advance(TimeSpan.FromMinutes(4));
        await round.DoAsync("takeaway", "", ("text", "Eerder bellen"));

        app.Clock.Advance(TimeSpan.FromDays(14));
        await round.Narrator.OpenAsync(round.Report);

        var last = round.Narrator.Page.QuerySelectorAll("table tbody tr")[^1].TextContent;
        Assert.Contains("4 minuten", last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_leads_to_sheets_to_go_on_with_first_to_those_that_name_the_mystery()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        var named = app.Services.GetRequiredService<WorksheetShelf>().Entries.Where(entry => entry.Sheet.See.Contains($"mysteries/{Prepared.Case}")).Select(entry => entry.Address).ToList();

        await round.Narrator.OpenAsync(round.Report);

        var shown = round.Narrator.Page.QuerySelectorAll("main a[href^='/werkbladen/']").Select(link => link.GetAttribute("href")).Distinct().ToList();
        Assert.Equal(4, shown.Count);
        Assert.Equal(named.Order(), shown.Take(named.Count).Order());
    }
}
