using System.Net;
using System.Text;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Workspaces;

public sealed class Own_cases
{
    private static readonly string Good = CanaryCase.Yaml(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_good_file_is_kept_previewed_played_and_taken_away(Database database)
    {
        await using var app = new TestApp(database);
        var workspace = await Workspace.OfAsync(app);
        await workspace.ImportAsync(Good);
        var (team, narrator) = Sections(workspace.Organiser);
        Assert.Contains(CanaryCase.Word(1, "opening"), team, StringComparison.Ordinal);
        Assert.DoesNotContain(CanaryCase.Word(1, "solution-1"), team, StringComparison.Ordinal);
        Assert.Contains(CanaryCase.Word(1, "solution-1"), narrator, StringComparison.Ordinal);
        var preview = new Uri(workspace.Organiser.Page.Url).AbsolutePath;

        using var round = await Round.WithAsync(app, await workspace.PlayAsync(preview.Split('/')[^1]), workspace.Organiser);
        await workspace.Organiser.OpenAsync(preview);
        await workspace.Organiser.SendAsync(workspace.Organiser.Form("form"));
        Assert.Equal(HttpStatusCode.Conflict, workspace.Organiser.Status);
        Assert.Contains("Sluit die eerst af", workspace.Organiser.Shown(), StringComparison.Ordinal);

        await round.ToAsync("s3_afspraken");
        await round.DoAsync("close");
        await workspace.Organiser.OpenAsync(preview);
        Assert.Contains("blijven leesbaar", workspace.Organiser.Shown(), StringComparison.Ordinal);
        await workspace.Organiser.SendAsync(workspace.Organiser.Form("form"));
        Assert.DoesNotContain(CanaryCase.Word(1, "title"), workspace.Organiser.Shown(), StringComparison.Ordinal);

        await AssertGoneAsync(workspace, preview);
        await using var restarted = app.Another();
        using var visitor = restarted.NewVisitor();
        await visitor.OpenAsync($"{round.Session.Narrator}/herstel");
        await visitor.SendAsync(visitor.Form(), ("woorden", round.Session.Phrase));
        await visitor.OpenAsync(round.Report);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains(CanaryCase.Word(1, "title"), visitor.Shown(), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_case_that_was_never_played_is_deleted_once_that_was_said(Database database)
    {
        await using var app = new TestApp(database);
        var workspace = await Workspace.OfAsync(app);
        await workspace.ImportAsync(Good);
        var preview = new Uri(workspace.Organiser.Page.Url).AbsolutePath;
        Assert.Contains("Dit kun je niet terugdraaien", workspace.Organiser.Shown(), StringComparison.Ordinal);

        await workspace.Organiser.SendAsync(workspace.Organiser.Form("form"));

        await AssertGoneAsync(workspace, preview);
        await using var db = app.OpenDb();
        Assert.Equal(0, await db.OwnCases.CountAsync(Stop));
    }

    [Fact]
    public async Task The_example_that_can_be_downloaded_can_be_imported()
    {
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);

        await workspace.ImportAsync(await workspace.Organiser.Http.GetStringAsync(new Uri($"{workspace.Cases}?handler=voorbeeld", UriKind.Relative), Stop), "voorbeeld.yaml");

        Assert.Equal("Uitkering onverwacht gekort", workspace.Organiser.Heading());
    }

    [Theory]
    [InlineData("a: &anker tekst\nb: *anker\n", "regel 1, veld a", "Gebruik geen verwijzingen")]
    [InlineData("titel: Goed\nsoort: !!python/object x\n", "regel 2, veld soort", "Gebruik geen labels")]
    [InlineData("titel: [\n", "regel", "geen goede YAML")]
    [InlineData("titel: a\ntitel: b\n", "regel 2, veld titel", "staat er twee keer")]
    [InlineData("elementen:\n  - \n", "veld elementen[0]", "Dit is leeg")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "regel 1", "Deze waarde past hier niet")]
    [InlineData("<html><body onload=alert(1)></body></html>", "regel 1", "Deze waarde past hier niet")]
    [InlineData("12", "regel 1", "past hier niet")]
    [InlineData("null", "regel 1", "leeg")]
    [InlineData("", "regel 1", "Het bestand is leeg")]
    [InlineData("\n# leeg\n", "regel 1", "Het bestand is leeg")]
    [InlineData("titel: Goed\n&anker soort: x\n", "regel 2, veld soort", "Gebruik geen verwijzingen")]
    [InlineData("titel: Goed\na:\n  !!str soort: x\n", "regel 3, veld a.soort", "Gebruik geen labels")]
    [InlineData("titel: Goed\n---\ntitel: Tweede\n", "regel 2", "Hier begint een tweede deel")]
    public async Task A_bad_file_is_refused_with_line_field_and_a_sentence(string yaml, string place, string sentence)
    {
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);

        await workspace.ImportAsync(yaml);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, workspace.Organiser.Status);
        var alert = workspace.Organiser.Page.QuerySelector("[role=alert]")!.TextContent;
        Assert.Contains("eigen.yaml", alert, StringComparison.Ordinal);
        Assert.Contains(place, alert, StringComparison.Ordinal);
        Assert.Contains(sentence, alert, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"titel\":\"Zie kanarie_1_title_ hier.\"", "\"titel\":[1]", "veld titel")]
    [InlineData("\"nummer\":1", "\"nummer\":\"een\"", "veld nummer")]
    [InlineData("\"moeilijkheid\":\"gemiddeld\"", "\"moeilijkheid\":\"bizar\"", "veld moeilijkheid")]
    [InlineData("\"bestand\":null", "\"bestand\":\"../../geheim\"", "veld audio.bestand")]
    [InlineData("\"bestand\":null", "\"bestand\":\"opname\"", "veld audio.bestand")]
    [InlineData("\"tekening\":null", "\"tekening\":{\"bestand\":\"x.svg\",\"tekst\":\"x\"}", "veld tekening")]
    [InlineData("\"bron\":", "\"brom\":", "veld brom")]
    [InlineData("Zie kanarie_1_opening_ hier.", "Met kanarie_1_term_ erin.", "veld openingssituatie")]
    public async Task A_value_that_does_not_fit_is_named_by_its_field(string good, string bad, string field)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);

        await workspace.ImportAsync(Good.Replace(good, bad, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, workspace.Organiser.Status);
        Assert.Contains(field, workspace.Organiser.Page.QuerySelector("[role=alert] a[href='#bestand']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("true", workspace.Organiser.Page.QuerySelector("#bestand")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Too_large_too_deep_and_no_text_are_refused()
    {
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);
        var files = new (byte[] File, string Sentence)[]
        {
            (new byte[257 * 1024], "hoogstens 256 kB"),
            (Encoding.UTF8.GetBytes("a: " + new string('[', 21) + new string(']', 21)), "te diep"),
            (Encoding.UTF8.GetBytes("a: " + new string('[', 50_000)), "te diep"),
            ([0x61, 0xC3, 0x28], "UTF-8"),
            ([0x4F, 0x67, 0x67, 0x53, 0x00, 0x02], "geen goede YAML"),
        };
        foreach (var (file, sentence) in files)
        {
            await workspace.ImportAsync(file, "eigen.yaml");
            Assert.Equal((sentence, HttpStatusCode.UnprocessableEntity), (sentence, workspace.Organiser.Status));
            Assert.Contains(sentence, workspace.Organiser.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        }
        await workspace.ImportAsync(new byte[1200 * 1024], "eigen.yaml");
        Assert.True((int)workspace.Organiser.Status is 413 or 422, $"{workspace.Organiser.Status}");
    }

    [Theory, EachDatabase]
    public async Task Another_workspaces_case_cannot_be_seen_or_played(Database database)
    {
        await using var app = new TestApp(database);
        var (ours, theirs) = (await Workspace.OfAsync(app), await Workspace.OfAsync(app));
        await theirs.ImportAsync(Good);
        var id = new Uri(theirs.Organiser.Page.Url).AbsolutePath.Split('/')[^1];

        await ours.Organiser.OpenAsync($"{ours.Cases}/{id}");
        Assert.Equal(HttpStatusCode.NotFound, ours.Organiser.Status);
        await ours.Organiser.OpenAsync($"{ours.Address}/voorbereiden?mysterie=eigen-{id}");
        await ours.Organiser.SendAsync(ours.Organiser.Form("form.form"), ("Mystery", $"eigen-{id}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ours.Organiser.Status);
        var session = await Prepared.ByAsync(ours.Organiser);
        await ours.Organiser.OpenAsync(session.Narrator);
        await ours.Organiser.SendAsync(ours.Organiser.Form("form[data-command=next]"), ("command", "switch-case"), ("mystery", $"eigen-{id}"));
        Assert.Equal(HttpStatusCode.Conflict, ours.Organiser.Status);
        Assert.Contains("Dit mysterie bestaat niet", ours.Organiser.Shown(), StringComparison.Ordinal);
        foreach (var page in new[] { $"/mysteries/eigen-{id}", $"/mysteries/eigen-{id}/luister", $"/mysteries/eigen-{id}/oplossing", $"/tekening/eigen-{id}.svg" })
        {
            await ours.Organiser.OpenAsync(page);
            Assert.Equal((page, HttpStatusCode.NotFound), (page, ours.Organiser.Status));
        }
    }

    [Theory, EachDatabase]
    public async Task A_renewed_link_kills_the_old_one_and_the_devices_that_used_it(Database database)
    {
        await using var app = new TestApp(database);
        var workspace = await Workspace.OfAsync(app);
        using var colleague = app.NewVisitor();
        await workspace.Organiser.OpenAsync(workspace.Address);
        await workspace.Organiser.SendAsync(workspace.Organiser.Form("form[action*=link]"));
        var link = Link(workspace.Organiser);
        await colleague.OpenAsync(link);
        await colleague.SendAsync(colleague.Form());
        Assert.Equal((HttpStatusCode.OK, "Jullie werkruimte"), (colleague.Status, colleague.Heading()));

        await workspace.Organiser.SendAsync(workspace.Organiser.Form("form[action*=link]"));

        await colleague.OpenAsync(workspace.Address);
        Assert.Equal(HttpStatusCode.NotFound, colleague.Status);
        await colleague.OpenAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, colleague.Status);
        await colleague.OpenAsync(Link(workspace.Organiser));
        Assert.Equal(HttpStatusCode.OK, colleague.Status);
    }

    private static async Task AssertGoneAsync(Workspace workspace, string preview)
    {
        await workspace.Organiser.OpenAsync(preview);
        Assert.Equal(HttpStatusCode.NotFound, workspace.Organiser.Status);
        await workspace.Organiser.OpenAsync($"{workspace.Address}/voorbereiden");
        Assert.DoesNotContain(CanaryCase.Word(1, "title"), workspace.Organiser.Shown(), StringComparison.Ordinal);
        await workspace.Organiser.SendAsync(workspace.Organiser.Form("form.form"), ("Mystery", $"eigen-{preview.Split('/')[^1]}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, workspace.Organiser.Status);
    }

    private static string Link(Visitor visitor) => new Uri(visitor.Page.QuerySelector("[data-secret=workspace]")!.TextContent.Trim()).AbsolutePath;

    private static (string Team, string Narrator) Sections(Visitor visitor)
    {
        var sections = visitor.Page.QuerySelectorAll("section.band").Select(s => s.TextContent).ToList();
        return (sections[0], sections[1]);
    }
}
