using System.Net;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Live;

public sealed class Sessions_that_go
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Names_are_gone_after_ninety_days_also_from_a_session_that_is_in_memory(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await Round.StartAsync(app, ("Plek", "Kanarieplek"));
        await round.ToAsync("s3_afspraken");
        await round.DoAsync("agreement", "", ("what", "Samen bellen"), ("holder", "Kanarienaam"), ("partner", "Kanariepartner"));
        await round.DoAsync("takeaway", "", ("text", "Kanarienotitie"), ("who", "Kanariewie"));
        await round.DoAsync("close");
        await round.Team.OpenAsync(round.Report);
        Assert.Contains("Kanarienaam", round.Team.Shown(), StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromDays(90));
        await app.Services.GetRequiredService<Rounds>().RunAsync(Stop);

        foreach (var page in new[] { round.Report, round.TeamPage, round.Report + "?handler=csv", round.Report + "?handler=json" })
        {
            var body = await round.Team.Http.GetStringAsync(new Uri(page, UriKind.Relative), Stop);
            Assert.DoesNotContain("Kanarie", body, StringComparison.Ordinal);
            if (page == round.Report) Assert.Contains("Samen bellen", body, StringComparison.Ordinal);
        }
        await round.Board.OpenAsync(round.BoardPage);
        Assert.DoesNotContain("Kanarie", round.Board.Everything(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        var stored = string.Join(' ', await db.Sessions.Select(s => s.StateJson).Concat(db.SessionEntries.Select(e => e.CommandJson)).ToListAsync(Stop));
        Assert.DoesNotContain("Kanarie", stored, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_session_that_was_deleted_elsewhere_refuses_with_a_sentence_and_is_not_found_after(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await Round.StartAsync(app);
        using var stream = await round.Board.ListenAsync(round.BoardPage + "/stroom?versie=1");
        await stream.EventAsync("presence");
        await DeleteAsync(app);

        await round.Narrator.SendAsync(round.Narrator.Form("form[data-command=next]"));

        Assert.True(round.Narrator.Status is HttpStatusCode.Conflict or HttpStatusCode.NotFound, $"{round.Narrator.Status}");
        Assert.Null((await round.Session.RoomAsync(app)));
        await round.Narrator.OpenAsync(round.Session.Narrator);
        Assert.Equal(HttpStatusCode.NotFound, round.Narrator.Status);
        await round.Team.OpenAsync(round.TeamPage);
        Assert.Equal(HttpStatusCode.NotFound, round.Team.Status);
        Assert.Null(await stream.UntilAsync(line: null));
    }

    private static async Task DeleteAsync(TestApp app)
    {
        await using var db = app.OpenDb();
        db.Workspaces.RemoveRange(await db.Workspaces.ToListAsync(Stop));
        await db.SaveAsync(new Occasion(Actor.System, app.Now, "test", "test"), Stop);
    }
}
