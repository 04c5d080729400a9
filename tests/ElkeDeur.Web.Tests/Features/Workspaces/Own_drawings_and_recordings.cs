using System.Net;
using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Tests.Editing.Media;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Workspaces;

public sealed class Own_drawings_and_recordings
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task They_are_seen_and_heard_in_a_session_with_an_own_case(Database database)
    {
        await using var app = new TestApp(database);
        var workspace = await Workspace.OfAsync(app);
        await AddAsync(workspace, Pictures.Jpeg(6), "IMG_2041.JPG");
        await AddAsync(workspace, Recordings.Mp3(400), "stem.mp3");
        var (drawing, sound) = await IdsAsync(app);
        await workspace.ImportAsync(CanaryCase.Yaml(1).Replace("\"bestand\":null", $"\"bestand\":\"{sound}\"", StringComparison.Ordinal).Replace("\"tekening\":null", $"\"tekening\":{{\"bestand\":\"{drawing}\",\"tekst\":\"Een deur.\"}}", StringComparison.Ordinal));
        using var round = await Round.WithAsync(app, await workspace.PlayAsync(new Uri(workspace.Organiser.Page.Url).AbsolutePath.Split('/')[^1]), workspace.Organiser);

        await round.ToAsync("s1_mysterie");
        await round.LookAsync();
        var picture = await AnswerAsync(round.Board, round.Board.Page.QuerySelector("img.drawing")!.GetAttribute("src")!);
        await round.ToAsync("s1_audio");
        await round.LookAsync();
        var board = round.Board.Page.QuerySelector("[data-audio]")!;
        var recording = await AnswerAsync(round.Team, round.Team.Page.QuerySelector("audio source")!.GetAttribute("src")!);

        Assert.Equal(("image/jpeg", "audio/mpeg"), (picture.Type, recording.Type));
        Assert.False(Pictures.Holds(picture.Bytes, "Kanarienaam"));
        Assert.Equal("file voice", board.GetAttribute("data-sound"));
        Assert.Equal("", board.GetAttribute("data-src-opus"));
        Assert.Contains("\"ms\":", board.GetAttribute("data-lines"), StringComparison.Ordinal);
        Assert.DoesNotContain("Een computerstem", round.Team.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_with_what_to_do_and_nothing_is_kept()
    {
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);
        (byte[] File, string Name, string Sentence)[] files =
        [
            (new byte[30 * 1024 * 1024], "groot.png", "Deze tekening is 30 MB. Hoogstens 10 MB past."),
            ("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray(), "tekening.png", "Een SVG kan een programma bevatten"),
            ("#!/bin/sh\nrm -rf /"u8.ToArray(), "opname.mp3", "Kies een ander bestand"),
            (Pictures.Png(Pictures.Head(40_000, 40_000, 8, 2), null, null, new byte[50]), "bom.png", "40000 bij 40000"),
            ([], "leeg.png", "leeg"),
        ];
        foreach (var (file, name, sentence) in files)
        {
            await AddAsync(workspace, file, name);
            Assert.Equal((name, HttpStatusCode.UnprocessableEntity), (name, workspace.Organiser.Status));
            Assert.Contains(sentence, workspace.Organiser.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("true", workspace.Organiser.Page.QuerySelector("#bestand")!.GetAttribute("aria-invalid"));
        }
        await using var db = app.OpenDb();
        Assert.Equal(0, await db.WrittenMedia.CountAsync(Stop));
    }

    [Theory, EachDatabase]
    public async Task They_stay_in_their_workspace_and_go_with_it(Database database)
    {
        await using var app = new TestApp(database);
        var (ours, theirs) = (await Workspace.OfAsync(app), await Workspace.OfAsync(app));
        await AddAsync(theirs, Recordings.Mp3(400), "stem.mp3");
        await AddAsync(theirs, Recordings.Mp3(400), "nog-eens.mp3");
        var (_, sound) = await IdsAsync(app);

        await ours.ImportAsync(CanaryCase.Yaml(1).Replace("\"bestand\":null", $"\"bestand\":\"{sound}\"", StringComparison.Ordinal));
        Assert.Contains("veld audio.bestand", ours.Organiser.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        using var stranger = app.NewVisitor();
        await stranger.OpenAsync($"/eigen/{sound}");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);

        app.Clock.Advance(TimeSpan.FromDays(400));
        await app.Services.GetRequiredService<OldRowsGo>().RunAsync(Stop);
        await using var db = app.OpenDb();
        Assert.Equal(0, await db.WrittenMedia.CountAsync(Stop));
    }

    [Fact]
    public async Task One_can_be_taken_away()
    {
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);
        await AddAsync(workspace, Recordings.Opus(100), "stem.opus");
        Assert.Equal("Opname", workspace.Organiser.Page.QuerySelector(".columns h2")!.TextContent);

        await workspace.Organiser.SendAsync(workspace.Organiser.Form("form[action*=weg]"));

        Assert.Empty(workspace.Organiser.Page.QuerySelectorAll(".columns li"));
    }

    private static async Task AddAsync(Workspace workspace, byte[] file, string name)
    {
        await workspace.Organiser.OpenAsync($"{workspace.Address}/schrijven/bestanden");
        await workspace.Organiser.SendFileAsync(workspace.Organiser.Form("form[enctype]"), "bestand", name, file);
    }

    private static async Task<(string? Drawing, string? Sound)> IdsAsync(TestApp app)
    {
        await using var db = app.OpenDb();
        var rows = await db.WrittenMedia.Select(row => new { row.Id, row.Kind }).ToListAsync(Stop);
        return (rows.SingleOrDefault(row => row.Kind == "jpeg")?.Id, rows.SingleOrDefault(row => row.Kind == "mp3")?.Id);
    }

    private static async Task<(string? Type, byte[] Bytes)> AnswerAsync(Visitor visitor, string address)
    {
        using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), Stop);
        Assert.Equal((HttpStatusCode.OK, "nosniff"), (answer.StatusCode, answer.Headers.GetValues("X-Content-Type-Options").Single()));
        return (answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsByteArrayAsync(Stop));
    }
}
