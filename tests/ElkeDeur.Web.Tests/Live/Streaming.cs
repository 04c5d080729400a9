using System.Net;
using System.Text.RegularExpressions;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Live;

/// <summary>The live streams as a browser reads them.</summary>
public sealed class Streaming
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task First_the_clock_then_who_is_here_then_the_newest_page_with_its_version()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        await round.DoAsync("next");
        using var stream = await round.Board.ListenAsync(round.BoardPage + "/stroom");

        var clock = await stream.EventAsync();
        var presence = await stream.EventAsync();
        var page = await stream.EventAsync();

        Assert.Equal(("now", new DateTimeOffset(app.Now).ToUnixTimeMilliseconds().ToString(Dutch)), (clock.Name, clock.Data));
        Assert.Equal("presence", presence.Name);
        Assert.Equal(("fragment", "2"), (page.Name, page.Id));
        Assert.Contains("data-version=\"2\"", page.Data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_says_what_they_have_seen_gets_only_what_is_newer(bool asHeader)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        using var request = new HttpRequestMessage(HttpMethod.Get, round.TeamPage + (asHeader ? "/stroom?versie=0" : "/stroom?versie=1"));
        if (asHeader) request.Headers.Add("Last-Event-ID", "1");
        using var answer = await round.Team.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);
        using var stream = new StreamReader(await answer.Content.ReadAsStreamAsync(Stop));
        Assert.Equal("presence", (await stream.EventAsync("presence")).Name);

        await round.DoAsync("next");

        Assert.Equal("2", (await stream.EventAsync("fragment")).Id);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Two_viewers_get_the_same_bytes_and_nothing_of_one_person()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app, ("Vragen", "ja"));
        using var other = await round.JoinAsync();
        await round.ToAsync("s2_ontrafelen");
        await round.DoAsync("timer-start");
        using var one = await round.Team.ListenAsync(round.TeamPage + "/stroom");
        using var two = await other.ListenAsync(round.TeamPage + "/stroom");
        using var board = await round.Board.ListenAsync(round.BoardPage + "/stroom");

        app.Clock.Advance(TimeSpan.FromSeconds(30));
        await round.Narrator.OpenAsync(round.Session.Narrator);
        await round.DoAsync("mark");
        var version = Round.VersionOf(round.Narrator);
        var (mine, theirs, shared) = (await one.EventAsync("fragment", version), await two.EventAsync("fragment", version), await board.EventAsync("fragment", version));

        Assert.Equal(mine, theirs);
        foreach (var page in new[] { mine.Data, shared.Data })
        {
            Assert.DoesNotContain("__RequestVerificationToken", page, StringComparison.Ordinal);
            Assert.DoesNotContain("commandId", page, StringComparison.Ordinal);
            Assert.DoesNotContain("14:30", page, StringComparison.Ordinal);
            Assert.DoesNotMatch("<form|<script", page);
            Assert.Matches("data-ends-at=\"[0-9]+\"", page);
        }
    }

    [Fact]
    public async Task The_narrators_stream_only_tells_that_something_changed()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        using var phone = await round.Session.SecondNarratorAsync(app);
        using var stream = await phone.ListenAsync(round.Session.Narrator + "/stroom?versie=1");

        await round.Narrator.OpenAsync(round.Session.Narrator);
        await round.DoAsync("next");

        var changed = await stream.EventAsync("changed");
        Assert.Equal(("2", "2"), (changed.Id, changed.Data));
    }

    [Fact]
    public async Task The_narrator_is_told_how_many_are_there_and_the_others_only_whether_the_narrator_is()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        using var team = await round.Team.ListenAsync(round.TeamPage + "/stroom?versie=1");
        using var again = await round.Team.ListenAsync(round.TeamPage + "/stroom?versie=1");
        using var board = await round.Board.ListenAsync(round.BoardPage + "/stroom?versie=1");

        using var narrator = await round.Narrator.ListenAsync(round.Session.Narrator + "/stroom?versie=1");

        Assert.Equal("""{"boards":1,"participants":1,"narrator":"unknown"}""", await PresenceAsync(narrator, "\"participants\":1"));
        Assert.Equal("""{"narrator":"unknown"}""", await PresenceAsync(board, "unknown"));
        using var sign = await round.Narrator.Http.PostAsync(new Uri(round.Session.Narrator + "/leven", UriKind.Relative), null, Stop);
        Assert.Equal(HttpStatusCode.NoContent, sign.StatusCode);
        Assert.Contains("here", await PresenceAsync(board, "here"), StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Contains("away", await PresenceAsync(board, "away"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_ends_when_its_board_link_is_renewed_and_never_opens_for_strangers()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        using var stranger = app.NewVisitor();
        using var board = await round.Board.ListenAsync(round.BoardPage + "/stroom?versie=1");
        await board.EventAsync("presence");

        await round.Narrator.OpenAsync(round.Session.Narrator + "/uitnodigen");
        await round.Narrator.SendAsync(round.Narrator.Form("form[action*=bord]"));

        Assert.Null(await board.UntilAsync(line: null));
        foreach (var role in new[] { "bord", "deelnemer", "verteller" })
        {
            await stranger.OpenAsync($"/sessie/{round.Session.Id}/{role}/stroom");
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
    }

    private static readonly System.Globalization.CultureInfo Dutch = System.Globalization.CultureInfo.InvariantCulture;

    private static async Task<string> PresenceAsync(StreamReader stream, string with)
    {
        while (true)
            if (await stream.EventAsync("presence") is var told && told.Data.Contains(with, StringComparison.Ordinal)) return told.Data;
    }
}

/// <summary>One server-sent event.</summary>
public sealed record StreamEvent(string Name, string? Id, string Data);

public static partial class StreamEvents
{
    /// <summary>The next event, or the next with this name and id. Gives up after ten seconds.</summary>
    public static async Task<StreamEvent> EventAsync(this StreamReader stream, string? name = null, string? id = null)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(10));
        while (true)
        {
            var lines = new List<string>();
            while (await stream.ReadLineAsync(limit.Token) is { } line && (line.Length > 0 || lines.Count == 0)) lines.Add(line);
            if (lines.Count == 0) throw new EndOfStreamException();
            var read = Read(lines);
            if ((name is null || read.Name == name) && (id is null || read.Id == id)) return read;
        }
    }

    private static StreamEvent Read(List<string> lines)
    {
        var fields = lines.Select(l => Field().Match(l)).Where(m => m.Success).ToLookup(m => m.Groups[1].Value, m => m.Groups[2].Value);
        return new(fields["event"].Single(), fields["id"].SingleOrDefault(), string.Join('\n', fields["data"]));
    }

    [GeneratedRegex("^(event|id|data): ?(.*)$")]
    private static partial Regex Field();
}
