using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

public sealed class Together
{
    private const string Conditions = "randvoorwaarden-voor-samenwerken";

    [Theory, EachDatabase]
    public async Task Organisations_stand_side_by_side_on_the_board(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await SheetDesk.BeginAsync(app, Conditions);
        var code = await OpenAsync(desk);
        var board = await BoardAsync(desk);
        string[] names = ["gemeente", "Juridisch Loket", "sociaal raadslieden", "welzijn", "woningcorporatie"];
        var people = new List<Visitor>();
        foreach (var name in names) people.Add(await JoinAsync(app, code, name));
        var place = people[0].Page.QuerySelector("input[type=radio]")!.GetAttribute("name")!;

        for (var i = 0; i < people.Count; i++) await people[i].SendAsync(people[i].Form(), (place, i < 2 ? "niet" : "ja"));

        await board.OpenAsync($"/werkblad/{desk.Id}/bord");
        var answers = board.Page.QuerySelector(".together__question")!.QuerySelectorAll(".together__answer").Select(one => (one.QuerySelector("dt")!.TextContent, one.QuerySelector("dd")!.TextContent)).ToList();
        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), answers.Select(one => one.Item1));
        Assert.Equal(2, answers.Count(one => one.Item2 == "Nog niet"));
        await people[4].OpenAsync($"/werkblad/{desk.Id}/deelnemer");
        Assert.Contains("Juridisch Loket", people[4].Shown(), StringComparison.Ordinal);
        foreach (var person in people) person.Dispose();
    }

    [Fact]
    public async Task The_board_shows_the_question_that_was_chosen()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, Conditions);
        var code = await OpenAsync(desk);
        var board = await BoardAsync(desk);
        using var one = await JoinAsync(app, code, "gemeente");
        var fields = one.Page.QuerySelectorAll("input[type=radio]").Select(field => field.GetAttribute("name")!).Distinct().Take(2).ToArray();
        await one.SendAsync(one.Form(), (fields[0], "ja"), (fields[1], "niet"));
        await board.OpenAsync($"/werkblad/{desk.Id}/bord");
        Assert.Equal(2, board.Page.QuerySelectorAll(".together__question").Length);

        await desk.Leader.OpenAsync($"{desk.Sheet}/samen");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=toon]"), ("veld", fields[1]));

        await board.OpenAsync($"/werkblad/{desk.Id}/bord");
        Assert.Single(board.Page.QuerySelectorAll(".together__question"));
    }

    [Fact]
    public async Task Of_people_there_are_only_numbers_from_five_on()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, "waardenkaart");
        var code = await OpenAsync(desk);
        var board = await BoardAsync(desk);
        for (var i = 0; i < 5; i++)
        {
            using var person = await JoinAsync(app, code, null);
            Assert.NotNull(person.Page.QuerySelector("main form"));
            await board.OpenAsync($"/werkblad/{desk.Id}/bord");
            Assert.Equal(i < 4, board.Shown().Contains("We tonen de verdeling vanaf vijf mensen", StringComparison.Ordinal));
        }
        Assert.Contains("5 mensen", board.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_participant_changes_only_their_own_answers_and_strangers_find_nothing()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, Conditions);
        var code = await OpenAsync(desk);
        using var one = await JoinAsync(app, code, "gemeente");
        using var other = await JoinAsync(app, code, "Gemeente");
        var place = one.Page.QuerySelector("input[type=radio]")!.GetAttribute("name")!;
        await one.SendAsync(one.Form(), (place, "ja"));
        await other.OpenAsync($"/werkblad/{desk.Id}/deelnemer?stap=2");
        Assert.NotNull(other.Page.QuerySelector($"input[name='{place}'][value=ja][checked]"));
        Assert.Single((await desk.StateAsync()).State.Parties);

        using var stranger = app.NewVisitor();
        foreach (var address in new[] { $"/werkblad/{desk.Id}/deelnemer", $"/werkblad/{desk.Id}/bord", $"/werkblad/{desk.Id}/bord/stroom", $"/werkblad/{desk.Id}/bord/open/{new string('a', 32)}" })
        {
            await stranger.OpenAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
        await one.OpenAsync(desk.Sheet);
        Assert.Equal(HttpStatusCode.NotFound, one.Status);
    }

    private static async Task<string> OpenAsync(SheetDesk desk)
    {
        await desk.Leader.OpenAsync($"{desk.Sheet}/samen");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=open]"));
        return desk.Leader.Page.QuerySelector("p.code")!.TextContent.Trim();
    }

    private static async Task<Visitor> BoardAsync(SheetDesk desk)
    {
        await desk.Leader.OpenAsync($"{desk.Sheet}/samen");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=bord]"));
        var link = new Uri(desk.Leader.Page.QuerySelector("[data-secret=board]")!.TextContent.Trim()).AbsolutePath;
        var board = desk.App.NewVisitor();
        await board.OpenAsync(link);
        await board.SendAsync(board.Form());
        Assert.Equal(HttpStatusCode.OK, board.Status);
        return board;
    }

    private static async Task<Visitor> JoinAsync(TestApp app, string code, string? organisation)
    {
        var person = app.NewVisitor();
        await person.OpenAsync("/meedoen");
        await person.SendAsync(person.Form(), ("code", code));
        if (organisation is null) return person;
        await person.SendAsync(person.Form(), ("naam", organisation));
        await person.OpenAsync($"{person.Page.Url[person.Page.Url.IndexOf("/werkblad", StringComparison.Ordinal)..]}?stap=2");
        return person;
    }
}
