using ElkeDeur.Web.Tests.Content;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

/// <summary>What people each answered for themselves, as numbers on the board and on the outcome.</summary>
public sealed class Counting
{
    [Fact]
    public async Task What_people_chose_stands_once_on_the_board_and_once_on_the_outcome()
    {
        using var copy = ContentCopy.OfAll();
        copy.ChangeFile("worksheets/waardenkaart.yaml", "      - id: waarom", "      - {id: kant, soort: keuze, vraag: Welke kant kies je?, keuzes: [{id: links, tekst: Links}, {id: rechts, tekst: Rechts}]}", "      - id: waarom");
        await using var app = new TestApp(Database.Sqlite, ("ELKEDEUR_CONTENT", copy.Root));
        using var table = await SheetTable.OpenAsync(app, "waardenkaart");
        var board = await table.BoardAsync();
        Assert.Contains("We tonen de verdeling vanaf vijf mensen. Namen staan er niet bij.", board.Shown(), StringComparison.Ordinal);

        for (var i = 0; i < 5; i++) await table.FillAsync(await table.JoinAsync(), 2, "bewaar", ("kant", i < 3 ? "links" : "rechts"), ("volgorde.eenvoud", "1"), ("waarom", "eigen woorden"));

        await board.OpenAsync($"/werkblad/{table.Desk.Id}/bord");
        await table.Leader.OpenAsync($"{table.Desk.Sheet}/uitkomst");
        foreach (var page in new[] { board.Page, table.Leader.Page })
        {
            var question = Assert.Single(page.QuerySelectorAll(".together__question"), one => one.QuerySelector("h3")!.TextContent == "Welke kant kies je?");
            Assert.Equal(["3 van de 5", "2 van de 5"], question.QuerySelectorAll("dd").Select(count => count.TextContent));
            Assert.Contains("Waar minstens vijf mensen een plaats gaven, gaven zij dezelfde.", page.Body!.TextContent, StringComparison.Ordinal);
        }
        await table.Leader.OpenAsync(table.Together);
        Assert.Equal(["", "volgorde", "kant", "wrijving"], table.Leader.Page.QuerySelectorAll("#veld option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public async Task Tables_of_organisations_can_be_put_on_the_board()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var table = await SheetTable.OpenAsync(app, "randvoorwaarden-voor-samenwerken");
        var board = await table.BoardAsync();
        await table.FillAsync(await table.JoinAsync("gemeente"), 4, "bewaar", ("acties.1.voorwaarde", "privacy"), ("acties.1.wat", "Een lijst maken"), ("acties.2.wat", "Bellen"));
        await table.Leader.OpenAsync(table.Together);

        await table.Leader.SendAsync(table.Leader.Form("form[action*=toon]"), ("veld", "acties"));

        await board.OpenAsync($"/werkblad/{table.Desk.Id}/bord");
        Assert.Equal("Privacy · Een lijst maken\nBellen", Assert.Single(board.Page.QuerySelectorAll(".together__answer dd.said")).TextContent);
    }
}
