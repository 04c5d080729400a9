using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Workspaces.Writing;

public sealed class Writing_in_the_form
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_mystery_is_filled_in_row_by_row_without_scripts(Database database)
    {
        await using var app = new TestApp(database);
        var (writer, item) = await StartAsync(app, "mysterie", "aanvraag-traplift");
        await writer.OpenAsync($"{item}/formulier");
        Assert.Empty(writer.Page.QuerySelectorAll("#nog-te-doen"));
        var before = Names(writer, "elementen").Count;

        await PressAsync(writer, "voeg-toe elementen", ("titel", "Een eigen titel"));
        Assert.Equal("Een eigen titel", writer.Heading());
        Assert.Equal(before + 1, Names(writer, "elementen").Count);
        Assert.NotNull(writer.Page.QuerySelector($"#veld-elementen-{before}[open]"));
        Assert.Contains("Vul dit in.", writer.Page.QuerySelector($"#veld-elementen-{before}-tekst-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"veld-elementen-{before}-tekst-fout", Field(writer, $"elementen[{before}].tekst").GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.NotNull(writer.Page.QuerySelector($"#nog-te-doen a[href='#veld-elementen-{before}-tekst']"));

        await PressAsync(writer, $"omhoog elementen[{before}]", ($"elementen[{before}].tekst", "De buurvrouw hielp"));
        Assert.Equal("De buurvrouw hielp", Field(writer, $"elementen[{before - 1}].tekst").GetAttribute("value"));
        await PressAsync(writer, $"weg elementen[{before - 1}]");
        Assert.Equal(before, Names(writer, "elementen").Count);
        Assert.Empty(writer.Page.QuerySelectorAll("#nog-te-doen"));
    }

    [Theory, InlineData("casus", "casus-1"), InlineData("handreiking", "bouwstenen/toegang"), InlineData("mysterie", ""), InlineData("casus", ""), InlineData("handreiking", "")]
    public async Task Everything_that_can_be_begun_can_be_written_in_a_form(string kind, string from)
    {
        await using var app = new TestApp(Database.Sqlite);
        var (writer, item) = await StartAsync(app, kind, from);
        await writer.OpenAsync(item);
        var file = writer.Page.QuerySelector("#tekst")!.TextContent;
        await writer.OpenAsync($"{item}/formulier");

        Assert.Equal(HttpStatusCode.OK, writer.Status);
        Assert.Equal($"{item}/formulier", new Uri(writer.Page.Url).AbsolutePath);
        await PressAsync(writer, "bewaar");
        await writer.OpenAsync(item);
        Assert.Equal(from.Length > 0, writer.Page.QuerySelectorAll(".flaws").Length == 0);
        Assert.NotEqual("", file);
    }

    [Theory, EachDatabase]
    public async Task It_saves_by_itself_and_says_when_somebody_else_did(Database database)
    {
        await using var app = new TestApp(database);
        var (writer, item) = await StartAsync(app, "mysterie", "");
        await writer.OpenAsync($"{item}/formulier");
        var fields = Fields(writer);

        using var first = await ByItselfAsync(writer, item, fields, ("titel", "Eerste"));
        var saved = (await first.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
        using var second = await ByItselfAsync(writer, item, fields, ("titel", "Tweede"), ("vanaf", saved["version"]!.ToString()));
        using var stale = await ByItselfAsync(writer, item, fields, ("titel", "Derde"), ("vanaf", saved["version"]!.ToString()));

        Assert.Matches(@"^\d\d:\d\d$", saved["at"]!.ToString());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (second.StatusCode, stale.StatusCode));
        Assert.Contains("Iemand anders bewaarde", await stale.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        await writer.OpenAsync($"{item}/formulier");
        Assert.Equal("Tweede", writer.Heading());
    }

    [Fact]
    public async Task A_form_of_two_thousand_fields_and_half_a_megabyte_is_taken()
    {
        await using var app = new TestApp(Database.Sqlite);
        var (writer, item) = await StartAsync(app, "mysterie", "");
        await writer.OpenAsync($"{item}/formulier");
        var many = Enumerable.Range(0, 500).SelectMany(i => new[] { ($"oefenvragen[{i}].vraag", new string('é', 200)), ($"oefenvragen[{i}].antwoord", "ja"), ($"oefenvragen[{i}].toelichting", new string('w', 300)), ($"oefenvragen[{i}].element_id", "e1") });

        using var answer = await ByItselfAsync(writer, item, Fields(writer), [.. many]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await writer.OpenAsync($"{item}/formulier");
        Assert.Equal(500, Names(writer, "oefenvragen").Count);
        using var larger = await ByItselfAsync(writer, item, Fields(writer), ("bron", new string('x', 600_000)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, larger.StatusCode);
        Assert.Contains("te groot", await larger.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_is_mended_as_a_file()
    {
        await using var app = new TestApp(Database.Sqlite);
        var (writer, item) = await StartAsync(app, "mysterie", "");
        await writer.OpenAsync(item);
        await writer.SendAsync(writer.Form("#schrijf"), ("tekst", "titel: [\n"));

        await writer.OpenAsync($"{item}/formulier");

        Assert.Equal(item, new Uri(writer.Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task The_form_of_another_workspace_does_not_exist()
    {
        await using var app = new TestApp(Database.Sqlite);
        var (_, item) = await StartAsync(app, "mysterie", "");
        using var stranger = app.NewVisitor();

        foreach (var address in (string[])[$"{item}/formulier", $"{item[..item.IndexOf("/schrijven", StringComparison.Ordinal)]}/schrijven/bestanden"])
        {
            await stranger.OpenAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
    }

    internal static async Task<(Visitor Writer, string Item)> StartAsync(TestApp app, string kind, string from)
    {
        var workspace = await Workspace.OfAsync(app);
        var writer = workspace.Organiser;
        await writer.OpenAsync($"{workspace.Address}/schrijven/nieuw");
        var form = writer.Form($"#soort-{kind}");
        await writer.SendAsync(form, form.QuerySelector("[name=naam]") is null ? [("van", from)] : [("van", from), ("naam", "wijkcoach")]);
        return (writer, Desks.Standing(writer));
    }

    /// <summary>The fields of the form as they were served.</summary>
    internal static List<KeyValuePair<string, string>> Fields(Visitor writer) =>
    [
        .. from field in writer.Page.QuerySelectorAll("#schrijf [name]")
           where field.LocalName != "button" && (field.GetAttribute("type") != "checkbox" || field.HasAttribute("checked"))
           select KeyValuePair.Create(field.GetAttribute("name")!, field.LocalName switch
           {
               "textarea" => field.TextContent,
               "select" => (field.QuerySelector("[selected]") ?? field.QuerySelector("option"))?.GetAttribute("value") ?? "",
               _ => field.GetAttribute("value") ?? "",
           }),
    ];

    private static async Task PressAsync(Visitor writer, string button, params (string Name, string Value)[] typed) =>
        await writer.SendAsync(writer.Form("#schrijf"), [.. typed, ("doe", button)]);

    private static async Task<HttpResponseMessage> ByItselfAsync(Visitor writer, string item, List<KeyValuePair<string, string>> fields, params (string Name, string Value)[] typed)
    {
        var names = typed.Select(one => one.Name).ToHashSet();
        using var asked = new HttpRequestMessage(HttpMethod.Post, $"{item}/formulier")
        {
            Content = new FormUrlEncodedContent(fields.Where(field => !names.Contains(field.Key)).Concat(typed.Select(one => KeyValuePair.Create(one.Name, one.Value)))),
        };
        asked.Headers.Add("X-Editor", "1");
        return await writer.Http.SendAsync(asked, Stop);
    }

    private static IElement Field(Visitor writer, string name) => writer.Page.QuerySelector($"[name='{name}']")!;

    private static HashSet<string> Names(Visitor writer, string list) =>
        [.. writer.Page.QuerySelectorAll($"#schrijf [name^='{list}[']").Select(field => field.GetAttribute("name")!.Split(']')[0])];
}
