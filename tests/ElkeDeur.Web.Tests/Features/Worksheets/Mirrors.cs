using System.Net;
using System.Text.Json;
using ElkeDeur.Web.Tests.Content;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

public sealed class Mirrors
{
    private const string Test = "/werkbladen/maatwerk-mentaliteitstest", Canary = "kanarie-in-de-spiegel";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData("a", "-8", "-8"), InlineData("b", "-8", "8"), InlineData("c", "8", "8"), InlineData("d", "8", "-8")]
    public async Task Eight_of_one_letter_stand_in_their_corner(string letter, string x, string y)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        await AnswerAsync(visitor, string.Concat(Enumerable.Repeat(letter, 8)));

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        var cells = visitor.Page.QuerySelectorAll("figure[data-picture=kwadrant] td").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Equal([x, y], cells);
        Assert.NotNull(visitor.Page.QuerySelector("figure svg circle"));
    }

    [Fact]
    public async Task As_many_of_one_letter_as_of_another_is_a_mixed_profile()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        await AnswerAsync(visitor, "aaaabbbb");

        Assert.Contains("gemengd", visitor.Shown(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_missing_is_told_and_what_was_chosen_stays()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        await AnswerAsync(visitor, "ab");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Equal(6, visitor.Page.QuerySelectorAll("[role=alert] li").Length);
        Assert.NotNull(visitor.Page.QuerySelector("input[name=v2][value=b][checked]"));
    }

    [Theory, EachDatabase]
    public async Task Nothing_of_a_mirror_is_kept_or_logged(Database database)
    {
        await using var app = new TestApp(database);
        using var visitor = app.NewVisitor();
        await using var db = app.OpenDb();
        var before = await db.Audit.CountAsync(Stop);

        await AnswerAsync(visitor, "abcdabcd");

        Assert.True(visitor.Headers.CacheControl!.NoStore);
        Assert.Equal((before, 0, 0), (await db.Audit.CountAsync(Stop), await db.Worksheets.CountAsync(Stop), await db.Workspaces.CountAsync(Stop)));
        Assert.DoesNotContain(app.Log.Lines, line => line.Contains(Canary, StringComparison.Ordinal) || line.Contains("v1=", StringComparison.Ordinal));
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().ToList();
        Assert.Contains("Worksheets", tables);
        foreach (var table in tables) Assert.DoesNotContain(Canary, await ContentsAsync(db, table), StringComparison.Ordinal);
        await visitor.OpenAsync(Test);
        Assert.Contains("We bewaren ze niet", visitor.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_browser_is_given_all_it_needs_and_the_page_says_where_answers_go()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        await visitor.OpenAsync($"{Test}/invullen");

        var told = visitor.Page.QuerySelector("[data-mirror-told]")!;
        Assert.Contains("Je antwoorden gaan één keer naar de server", told.TextContent, StringComparison.Ordinal);
        Assert.Contains("Je antwoorden blijven op dit apparaat", told.GetAttribute("data-mirror-told"), StringComparison.Ordinal);
        using var program = JsonDocument.Parse(visitor.Page.QuerySelector("form[data-mirror]")!.GetAttribute("data-mirror")!);
        Assert.Equal(8, program.RootElement.GetProperty("figures").GetArrayLength());
        Assert.NotNull(visitor.Page.QuerySelector("template[data-mirror-outcome]"));
    }

    [Fact]
    public async Task What_an_answer_brings_up_is_asked_after_going_on()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        await visitor.OpenAsync("/werkbladen/klacht-of-bezwaar/invullen");
        Assert.True(IsHidden(visitor, "datum_besluit"));

        await visitor.SendAsync(visitor.Form(), ("besluit", "ja"), ("doe", "verder"));

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Empty(visitor.Page.QuerySelectorAll("[role=alert]"));
        Assert.False(IsHidden(visitor, "datum_besluit"));
        Assert.True(IsHidden(visitor, "wie_helpt"));
        await visitor.SendAsync(visitor.Form(), ("datum_besluit", "31-2-2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("31 februari bestaat niet", visitor.Page.QuerySelector("#datum_besluit-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("31-2-2026", visitor.Page.QuerySelector("#datum_besluit")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_mirror_that_only_the_server_computes_says_so_and_has_its_rows_and_locked_steps()
    {
        using var copy = ContentCopy.OfAll();
        copy.ChangeFile("worksheets/verhaalspiegel.yaml", "  - titel: Opnieuw", "  - titel: Opnieuw", "    open_als: gevuld(akkoord)", "    dicht: Kies eerst of de inwoner het goed vond.");
        copy.ChangeFile("worksheets/verhaalspiegel.yaml", "      - id: nieuw", "      - {id: stapjes, soort: tabel, vraag: Welke stappen?, kolommen: [{id: wat, soort: kort, vraag: Wat?}]}", "      - id: nieuw");
        await using var app = new TestApp(Database.Sqlite, ("ELKEDEUR_CONTENT", copy.Root));
        using var visitor = app.NewVisitor();
        await visitor.OpenAsync("/werkbladen/verhaalspiegel/invullen");
        Assert.Contains("Dit blad kan je browser niet zelf uitrekenen", visitor.Shown(), StringComparison.Ordinal);
        Assert.Null(visitor.Page.QuerySelector("template"));
        Assert.True(visitor.Page.QuerySelector("[data-step='2'] [data-open]")!.HasAttribute("hidden"));
        Assert.False(visitor.Page.QuerySelector("[data-step='2'] [data-locked]")!.HasAttribute("hidden"));

        await visitor.SendAsync(visitor.Form(), ("akkoord", "ja"), ("doe", "verder"));
        Assert.False(visitor.Page.QuerySelector("[data-step='2'] [data-open]")!.HasAttribute("hidden"));
        Assert.True(visitor.Page.QuerySelector("[data-step='2'] [data-locked]")!.HasAttribute("hidden"));
        await visitor.SendAsync(visitor.Form(), ("doe", "rij:stapjes"));
        Assert.Equal(["", ""], Rows(visitor));
        await visitor.SendAsync(visitor.Form(), ("stapjes.1.wat", "bellen"), ("stapjes.2.wat", "schrijven"), ("doe", "rij:stapjes"));
        Assert.Equal(["bellen", "schrijven", ""], Rows(visitor));

        await visitor.SendAsync(visitor.Form(), ("doe", "weg:stapjes.1"));

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal(["schrijven", ""], Rows(visitor));
        Assert.NotNull(visitor.Page.QuerySelector("input[name=akkoord][value=ja][checked]"));
    }

    private static IEnumerable<string> Rows(Visitor visitor) => visitor.Page.QuerySelectorAll("[name$='.wat']").Select(field => field.GetAttribute("value") ?? "");

    private static bool IsHidden(Visitor visitor, string field) => visitor.Page.QuerySelector($"[data-field={field}]")!.HasAttribute("hidden");

    private static async Task AnswerAsync(Visitor visitor, string letters)
    {
        await visitor.OpenAsync($"{Test}/invullen");
        await visitor.SendAsync(visitor.Form(), [.. letters.Select((letter, i) => ($"v{i + 1}", $"{letter}")), ("geholpen", Canary)]);
    }

    private static async Task<string> ContentsAsync(DbContext db, string table)
    {
        await db.Database.OpenConnectionAsync(Stop);
        await using var ask = db.Database.GetDbConnection().CreateCommand();
        ask.CommandText = $"SELECT * FROM \"{table}\"";
        await using var found = await ask.ExecuteReaderAsync(Stop);
        var all = new System.Text.StringBuilder();
        while (await found.ReadAsync(Stop))
            for (var i = 0; i < found.FieldCount; i++) all.AppendLine(found.GetValue(i) is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : $"{found.GetValue(i)}");
        return all.ToString();
    }
}
