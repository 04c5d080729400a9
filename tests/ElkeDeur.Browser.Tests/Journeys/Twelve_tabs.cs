namespace ElkeDeur.Browser.Tests.Journeys;

/// <summary>One browser with many tabs on the same session. A browser allows six connections to a server.</summary>
public sealed class Twelve_tabs(House house)
{
    [BrowserFact]
    public async Task Of_one_browser_stay_usable()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        var first = table.Phone.Person.Page;
        var tabs = new List<IPage> { first };
        while (tabs.Count < 12)
        {
            await A_sleeping_phone.HideAsync(tabs[^1], hidden: true);
            tabs.Add(await table.Phone.Person.Context.NewPageAsync());
            await tabs[^1].GotoAsync(first.Url);
        }

        await table.GoToAsync("s2_ontrafelen");
        await FollowsAsync(tabs[11]);
        await A_sleeping_phone.HideAsync(tabs[11], hidden: true);
        await A_sleeping_phone.HideAsync(tabs[3], hidden: false);
        await FollowsAsync(tabs[3]);
        await table.Narrator.MarkAsync("e3");
        await Expect(tabs[3].Locator("main")).ToContainTextAsync("1 deur open");

        await tabs[3].GetByLabel("Typ een vraag").FillAsync("Is er een brief?");
        await tabs[3].GetByRole(AriaRole.Button, new() { Name = "Stuur naar de verteller" }).ClickAsync();
        await table.Narrator.Person.SeesAsync("“Is er een brief?”");
        await table.Narrator.Person.SeesAsync("1 doet mee");
    }

    private static Task FollowsAsync(IPage tab) => Expect(tab.Locator("main")).ToHaveAttributeAsync("data-phase", "s2_ontrafelen");
}
