namespace ElkeDeur.Browser.Tests.Journeys;

public sealed class Without_network(House house)
{
    private const string Kept = """
        async () => JSON.stringify([{...localStorage}, {...sessionStorage}, await caches.keys()])
        """;

    [BrowserFact]
    public async Task Taps_are_kept_and_counted_once()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        var narrator = table.Narrator.Person;
        await StartAsync(table);

        await narrator.Context.SetOfflineAsync(true);
        await TapAsync(narrator, "mark", "[data-element=e1]");
        await TapAsync(narrator, "mark", "[data-element=e3]");
        await narrator.Page.Locator(".answers").GetByText("Nee", new() { Exact = true }).ClickAsync();
        await narrator.SeesAsync("Wordt verstuurd");
        await Expect(narrator.Page.Locator(".sending li")).ToHaveCountAsync(3);
        await ClockRunsAsync(narrator);
        await narrator.PhotographAsync("zonder-netwerk", "wachtrij");
        await KeepsNoSecretAsync(narrator);

        await narrator.Context.SetOfflineAsync(false);
        await narrator.SeesNotAsync("Wordt verstuurd");
        await narrator.SeesAsync("Antwoorden: 0 ja, 1 nee");
        await table.Board.Person.SeesAsync("2 van 8 deuren open");
        Assert.Equal("[{},{},[]]", await narrator.Page.EvaluateAsync<string>(Kept));
    }

    [BrowserFact]
    public async Task A_command_whose_reply_got_lost_is_not_done_twice()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        var narrator = table.Narrator.Person;
        await StartAsync(table);
        var lost = 0;
        await narrator.Page.RouteAsync("**/verteller", async route =>
        {
            if (route.Request.Method != "POST" || lost > 0)
            {
                await route.ContinueAsync();
                return;
            }

            lost++;
            await route.FetchAsync();
            await route.AbortAsync();
        });

        await narrator.Page.Locator(".answers").GetByText("Ja", new() { Exact = true }).ClickAsync();
        await narrator.SeesAsync("Antwoorden: 1 ja");
        await narrator.SeesNotAsync("Wordt verstuurd");
        await table.Narrator.MarkAsync("e1");

        Assert.Equal(1, lost);
        await narrator.SeesAsync("Antwoorden: 1 ja, 0 nee");
    }

    [BrowserFact]
    public async Task Closing_deletes_the_list()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        var (narrator, other) = (table.Narrator.Person, await table.SeatAsync(house, "tweede", Device.Laptop));
        await table.GoToAsync("s3_afspraken");
        await Two_narrators.RecoverAsync(table.Narrator, other);

        await narrator.Context.SetOfflineAsync(true);
        await narrator.Page.GetByLabel("Wat neem je mee?").FillAsync("Eerst bellen");
        await TapAsync(narrator, "takeaway", "");
        await narrator.SeesAsync("Wordt verstuurd");
        await other.Page.Locator("details[data-key=sluit] > summary").ClickAsync();
        await other.Form("close").Locator("button").ClickAsync();
        await other.IsInAsync("afgesloten");
        await narrator.Context.SetOfflineAsync(false);

        await narrator.IsInAsync("afgesloten");
        await narrator.SeesNotAsync("Wordt verstuurd");
        Assert.Equal("[{},{},[]]", await narrator.Page.EvaluateAsync<string>(Kept));
    }

    [BrowserFact]
    public async Task The_list_names_no_answer_and_forgets_what_is_old()
    {
        await using var table = await Table.SetAsync(house, laptop: false, mystery: "Toeslagenschandaal");
        var narrator = table.Narrator.Person;
        await table.GoToAsync("s2_ontrafelen");
        await narrator.Page.EvaluateAsync("() => localStorage.setItem('wachtrij:/sessie/oud/verteller', JSON.stringify([{ id: 'x', at: Date.now() - 13 * 3600000, address: '', body: '', label: 'oud' }]))");
        await narrator.Page.ReloadAsync();
        Assert.Equal("[{},{},[]]", await narrator.Page.EvaluateAsync<string>(Kept));

        await narrator.Context.SetOfflineAsync(true);
        await TapAsync(narrator, "mark-option", "[data-option]");

        await narrator.SeesAsync("Element 5, antwoord 1");
        Assert.DoesNotContain("erhuurder", await narrator.Page.EvaluateAsync<string>(Kept), StringComparison.Ordinal);
    }

    private static async Task StartAsync(Table table)
    {
        await table.GoToAsync("s2_ontrafelen");
        await table.Narrator.DoAsync("announce");
        await table.Narrator.DoAsync("timer-start");
    }

    private static Task TapAsync(Person narrator, string command, string with) =>
        narrator.Form(command, with).Locator("button").First.ClickAsync();

    private static async Task ClockRunsAsync(Person narrator)
    {
        var clock = narrator.Page.Locator("[data-clock]");
        var before = await clock.TextContentAsync();
        await Expect(clock).Not.ToHaveTextAsync(before!);
    }

    private static async Task KeepsNoSecretAsync(Person narrator)
    {
        var kept = await narrator.Page.EvaluateAsync<string>(Kept);
        foreach (var secret in new[] { "toestemming", "melding", "kostendelersnorm", "Ibrahim", "Ria" })
            Assert.DoesNotContain(secret, kept, StringComparison.OrdinalIgnoreCase);
    }
}
