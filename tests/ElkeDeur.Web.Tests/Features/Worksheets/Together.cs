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
        var code = await desk.CodeAsync();
        var board = await desk.BoardAsync();
        string[] names = ["gemeente", "Juridisch Loket", "sociaal raadslieden", "welzijn", "woningcorporatie"];
        var people = new List<Visitor>();
        foreach (var name in names) people.Add(await desk.JoinAsync(code, name));
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
        var code = await desk.CodeAsync();
        var board = await desk.BoardAsync();
        using var one = await desk.JoinAsync(code, "gemeente");
        var fields = one.Page.QuerySelectorAll("input[type=radio]").Select(field => field.GetAttribute("name")!).Distinct().Take(2).ToArray();
        await one.SendAsync(one.Form(), (fields[0], "ja"), (fields[1], "niet"));
        await board.OpenAsync($"/werkblad/{desk.Id}/bord");
        Assert.Equal(2, board.Page.QuerySelectorAll(".together__question").Length);

        await desk.Leader.OpenAsync($"{desk.Sheet}/samen");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=toon]"), ("veld", fields[1]));

        await board.OpenAsync($"/werkblad/{desk.Id}/bord");
        Assert.Single(board.Page.QuerySelectorAll(".together__question"));
    }

    [Theory, EachDatabase]
    public async Task Of_people_there_are_only_numbers_from_five_on(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await SheetDesk.BeginAsync(app, "waardenkaart");
        var code = await desk.CodeAsync();
        var board = await desk.BoardAsync();
        using var silent = await desk.JoinAsync(code);
        Assert.NotNull(silent.Page.QuerySelector("main form"));
        for (var i = 1; i <= 5; i++)
        {
            using var person = await desk.JoinAsync(code);
            await person.OpenAsync($"/werkblad/{desk.Id}/deelnemer?stap=2");
            await person.SendAsync(person.Form(), ("volgorde.eenvoud", $"{1 + (i % 3)}"), ("volgorde.billijkheid", "1"), ("volgorde.vertrouwen", "2"), ("waarom", $"eigen woorden {i}"));
            await person.OpenAsync($"/werkblad/{desk.Id}/deelnemer?stap=3");
            await person.SendAsync(person.Form(), ("wrijving.eenvoud_billijkheid.zwaarst", "eerste"), ("wrijving.voorrang_beurt.zwaarst", i < 3 ? "eerste" : "tweede"));
            await board.OpenAsync($"/werkblad/{desk.Id}/bord");
            Assert.Contains($"{i + 1} mensen doen mee. {i} {(i == 1 ? "vulde" : "vulden")} iets in.", board.Shown(), StringComparison.Ordinal);
            Assert.Equal(i < 5, board.Shown().Contains("We tonen de verdeling vanaf vijf mensen", StringComparison.Ordinal));
            Assert.Equal(i < 5 ? 0 : 1, board.Page.QuerySelectorAll("figure[data-picture=rangkaart]").Length);
        }
        var rows = board.Page.QuerySelectorAll("figure table tbody tr").Select(row => string.Join(' ', row.Children.Skip(1).Select(cell => cell.TextContent))).ToList();
        Assert.Equal(["1 2 2 0 0 0 1,0", "5 0 0 0 0 0 0,0", "0 5 0 0 0 0 0,0"], rows.Take(3));
        Assert.All(rows.Skip(3), row => Assert.EndsWith("minder dan vijf mensen", row, StringComparison.Ordinal));
        Assert.Contains("Jullie verschillen het meest over: Eenvoud", board.Shown(), StringComparison.Ordinal);
        Assert.Contains("Jullie zijn het meest verdeeld over: Voorrang of gelijke beurt", board.Shown(), StringComparison.Ordinal);
        Assert.Equal(["2 van de 5", "3 van de 5", "0 van de 5"], board.Page.QuerySelectorAll(".together__answer dd").Take(3).Select(count => count.TextContent));
        Assert.DoesNotContain("eigen woorden", board.Shown(), StringComparison.Ordinal);
        await desk.Leader.OpenAsync($"{desk.Sheet}/uitkomst");
        Assert.Contains("Jullie verschillen het meest over: Eenvoud", desk.Leader.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_participant_changes_only_their_own_answers_and_strangers_find_nothing()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await SheetDesk.BeginAsync(app, Conditions);
        var code = await desk.CodeAsync();
        using var one = await desk.JoinAsync(code, "gemeente");
        using var other = await desk.JoinAsync(code, "Gemeente");
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
}
