using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

public sealed class Taking_part
{
    private const string Conditions = "randvoorwaarden-voor-samenwerken";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_is_added_and_taken_away()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, Conditions);
        var person = await table.JoinAsync("gemeente");

        await table.FillAsync(person, 4, "rij:acties", ("acties.1.wat", "Een lijst maken"));
        Assert.Contains("stap=4", person.Page.Url, StringComparison.Ordinal);
        Assert.Equal("Een lijst maken", person.Page.QuerySelector("[name='acties.1.wat']")!.GetAttribute("value"));
        Assert.NotNull(person.Page.QuerySelector("[name='acties.3.wat']"));
        await SheetTable.PressAsync(person, "bewaar", ("acties.2.wat", "Bellen"));
        Assert.NotNull(person.Page.QuerySelector("button[value='weg:acties.2']"));
        await SheetTable.PressAsync(person, "weg:acties.1");

        var kept = (await table.Desk.StateAsync()).State.AnswersOf("gemeente");
        Assert.Equal(("", "Bellen"), (kept["acties.1.wat"], kept["acties.2.wat"]));
    }

    [Theory]
    [InlineData("acties.1.wanneer", "31-2", 4, Conditions)]
    [InlineData("partijen.1.betaalt", "ongeveer veel", 3, "waardendriehoek")]
    public async Task What_cannot_be_understood_is_kept_and_told_at_its_field(string place, string typed, int step, string sheet)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, sheet);
        var person = await table.JoinAsync(sheet == Conditions ? "gemeente" : null);

        await table.FillAsync(person, step, "verder", (place, typed));

        Assert.Contains("Bewaard. Kijk nog even naar dit", person.Shown(), StringComparison.Ordinal);
        Assert.Equal($"#{place.Replace('.', '-')}", person.Page.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.Equal(typed, person.Page.QuerySelector($"[name='{place}']")!.GetAttribute("value"));
    }

    [Theory, EachDatabase]
    public async Task Two_colleagues_in_one_place_lose_nothing_and_one_of_them_chooses(Database database)
    {
        await using var app = new TestApp(database);
        using var table = await SheetTable.OpenAsync(app, Conditions);
        var (one, other, stranger) = (await table.JoinAsync("Juridisch Loket"), await table.JoinAsync(" juridisch  loket"), await table.JoinAsync("welzijn"));
        await other.OpenAsync($"{table.TakePart}?stap=1");
        await table.FillAsync(one, 1, "bewaar", ("netwerk", "van de een"));

        await SheetTable.PressAsync(other, "bewaar", ("netwerk", "van de ander"), ("waarom", "ook dit"));

        Assert.Contains("Twee antwoorden op dezelfde plaats", other.Shown(), StringComparison.Ordinal);
        Assert.Equal("ook dit", other.Page.QuerySelector("#waarom")!.TextContent.Trim());
        await stranger.OpenAsync(table.TakePart);
        Assert.DoesNotContain("Twee antwoorden", stranger.Shown(), StringComparison.Ordinal);
        await one.OpenAsync(table.TakePart);
        await one.SendAsync(one.Form("form[action*=kies]"), ("tekst", "van de ander"));
        Assert.Equal("van de ander", one.Page.QuerySelector("#netwerk")!.GetAttribute("value"));
        Assert.DoesNotContain("Twee antwoorden", one.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_answers_an_empty_one_is_named_and_not_put_beside_the_other()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, Conditions);
        var (one, other) = (await table.JoinAsync("gemeente"), await table.JoinAsync("gemeente"));
        await other.OpenAsync($"{table.TakePart}?stap=1");
        await table.FillAsync(one, 1, "bewaar", ("netwerk", "van de een"));
        await SheetTable.PressAsync(other, "bewaar", ("netwerk", "van de ander"));
        Assert.Equal(["van de een", "van de ander", "Allebei"], Choices());

        await table.FillAsync(one, 1, "bewaar", ("netwerk", ""));

        await other.OpenAsync(table.TakePart);
        Assert.Equal(["(leeg)", "van de ander"], Choices());

        IEnumerable<string> Choices() => other.Page.QuerySelectorAll("form[action*=kies] label").Select(label => label.TextContent.Trim());
    }

    [Fact]
    public async Task A_page_that_saves_by_itself_takes_nothing_away_that_a_colleague_wrote_meanwhile()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, Conditions);
        var (one, other) = (await table.JoinAsync("gemeente"), await table.JoinAsync("gemeente"));
        await one.OpenAsync($"{table.TakePart}?stap=1");
        var page = one.Form("#vul");
        await table.FillAsync(other, 1, "bewaar", ("waarom", "van de ander"));

        await SaveByItselfAsync(one, page, ("netwerk", "Zuid"), ("waarom", ""));
        await SaveByItselfAsync(one, page, ("netwerk", "Zuid en West"), ("waarom", ""));

        var kept = (await table.Desk.StateAsync()).State;
        Assert.Equal(("Zuid en West", "van de ander", 0), (kept.AnswersOf("gemeente")["netwerk"], kept.AnswersOf("gemeente")["waarom"], kept.Beside.Count));
    }

    [Fact]
    public async Task The_own_last_save_is_taken_back_unless_somebody_went_on_with_it()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, Conditions);
        var (one, other) = (await table.JoinAsync("gemeente"), await table.JoinAsync("gemeente"));
        await table.FillAsync(one, 1, "bewaar", ("netwerk", "Zuid"));
        Assert.Contains("Over welk netwerk vullen jullie dit in?", one.Form("form[data-command=undo]").TextContent, StringComparison.Ordinal);
        await other.OpenAsync(table.TakePart);
        Assert.Null(other.Page.QuerySelector("form[data-command=undo]"));

        await one.SendAsync(one.Form("form[data-command=undo]"));
        Assert.Contains("Dat is ongedaan gemaakt.", one.Shown(), StringComparison.Ordinal);
        Assert.Equal("", (await table.Desk.StateAsync()).State.AnswersOf("gemeente")["netwerk"]);

        await table.FillAsync(one, 1, "bewaar", ("netwerk", "Zuid"));
        await table.FillAsync(other, 1, "bewaar", ("netwerk", "Zuid en West"));
        await one.SendAsync(one.Form("form[data-command=undo]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, one.Status);
        Assert.Contains("Daarna is hierop verder geschreven.", one.Shown(), StringComparison.Ordinal);
        Assert.Equal("Zuid en West", (await table.Desk.StateAsync()).State.AnswersOf("gemeente")["netwerk"]);
    }

    [Fact]
    public async Task Lists_to_choose_from_are_there()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, "beleid-in-vijf-stappen");
        var person = await table.JoinAsync();

        await person.OpenAsync(table.TakePart);

        var list = person.Page.QuerySelector("[name=bouwsteen]")!.GetAttribute("list");
        Assert.Contains("Samenwerkingsnetwerk", person.Page.QuerySelectorAll($"#{list} option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public async Task Looking_joins_nobody_and_the_code_typed_again_gives_the_same_place()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, "waardenkaart");
        var person = await table.JoinAsync();
        var before = await table.Desk.StateAsync();
        Assert.Single(before.State.Parties);

        await person.OpenAsync(table.TakePart);
        await person.OpenAsync("/meedoen");
        await person.SendAsync(person.Form(), ("code", table.Code));

        Assert.Equal(before.Version, (await table.Desk.StateAsync()).Version);
        Assert.NotNull(person.Page.QuerySelector("#vul"));
    }

    [Fact]
    public async Task Names_are_looked_for_in_what_a_participant_types_on_a_sheet_without_names()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, "waardendriehoek");
        var person = await table.JoinAsync();

        await person.OpenAsync(table.TakePart);
        var form = person.Form("#vul");
        await person.PostAsync(form.GetAttribute("data-check")!, [new("__RequestVerificationToken", Field(form, "__RequestVerificationToken")), new("tekst", "Bel mevrouw Jansen op 06-12345678.")]);

        Assert.Equal(HttpStatusCode.OK, person.Status);
        Assert.Contains("06-12345678", person.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static string Field(AngleSharp.Dom.IElement form, string name) => form.QuerySelector($"[name={name}]")!.GetAttribute("value")!;

    // As the page does a while after the last letter.
    private static async Task SaveByItselfAsync(Visitor person, AngleSharp.Dom.IElement form, params (string Place, string Text)[] typed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(form.GetAttribute("data-save")!, UriKind.Relative)) { Headers = { { "X-Editor", "1" } } };
        request.Content = new FormUrlEncodedContent(typed.Select(one => KeyValuePair.Create(one.Place, one.Text))
            .Concat(new[] { "__RequestVerificationToken", "vanaf", "blad" }.Select(name => KeyValuePair.Create(name, Field(form, name)))));
        using var reply = await person.Http.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        var version = System.Text.Json.Nodes.JsonNode.Parse(await reply.Content.ReadAsStringAsync(Stop))!["version"]!.GetValue<int>();
        form.QuerySelector("[name=vanaf]")!.SetAttribute("value", $"{version}");
    }
}
