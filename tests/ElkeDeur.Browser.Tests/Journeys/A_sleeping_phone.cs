namespace ElkeDeur.Browser.Tests.Journeys;

/// <summary>D9: the narrator's phone is locked for a while.</summary>
public sealed class A_sleeping_phone(House house)
{
    // A headless browser never hides a page by itself.
    private const string Show = """
        hidden => {
          Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
          document.dispatchEvent(new Event("visibilitychange"));
        }
        """;

    // What lies on top, at a hundred places of the page.
    private const string OnTop = """
        () => {
          const seen = new Set();
          for (let x = 0.05; x < 1; x += 0.1)
            for (let y = 0.05; y < 1; y += 0.1)
              seen.add(!!document.elementFromPoint(x * innerWidth, y * innerHeight)?.closest(".cover"));
          return seen.size === 1 && seen.has(true);
        }
        """;

    public static Task HideAsync(IPage page, bool hidden) => page.EvaluateAsync(Show, hidden);

    [BrowserFact]
    public async Task Covers_itself_and_comes_back_right_while_the_board_goes_on()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        var (narrator, board) = (table.Narrator.Person, table.Board.Person);
        await table.GoToAsync("s2_ontrafelen");
        await table.Narrator.DoAsync("announce");
        await table.Narrator.MarkAsync("e3");
        await table.Narrator.DoAsync("give-hint", "[data-hint=h1]");

        await HideAsync(narrator.Page, hidden: true);
        Assert.True(await narrator.Page.EvaluateAsync<bool>(OnTop), "Something else than the cover can be seen.");
        Assert.Equal("Verteller · Elke Deur", await narrator.Page.TitleAsync());
        await narrator.PhotographAsync("slaap", "afgedekt");
        await table.Phone.AskAsync("Is er al een besluit?");
        await IsAwayAsync(board);

        await HideAsync(narrator.Page, hidden: false);
        await Expect(narrator.Page.Locator(".cover")).ToBeHiddenAsync();
        await narrator.SeesAsync("“Is er al een besluit?”");
        await narrator.SeesAsync("1/8");
        await Expect(narrator.Form("unmark", "[data-element=e3]")).ToHaveCountAsync(1);
        await Expect(board.Page.Locator(".when-away")).ToBeHiddenAsync();
    }

    private static async Task IsAwayAsync(Person board)
    {
        await Expect(board.Page.Locator(".when-away")).ToBeVisibleAsync(new() { Timeout = 25_000 });
        await Expect(board.Page.Locator(".when-away")).ToBeInViewportAsync(new() { Ratio = 1 });
        await board.SeesAsync("Waarom is de uitkering van Huib gekort?");
        await board.SeesAsync("1 van 8 deuren open");
        await board.PhotographAsync("slaap", "verteller-weg");
    }
}
