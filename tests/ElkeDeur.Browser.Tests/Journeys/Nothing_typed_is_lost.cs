namespace ElkeDeur.Browser.Tests.Journeys;

public sealed class Nothing_typed_is_lost(House house)
{
    [BrowserFact]
    public async Task A_half_typed_note_stays_in_sight_when_the_narrator_closes()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        await table.GoToAsync("s3_afspraken");
        await table.Phone.Person.Page.GetByLabel("Wat neem je mee?").FillAsync("Eerst bellen, dan schr");

        await table.Narrator.CloseAsync();

        await table.Phone.Person.IsInAsync("afgesloten");
        await Expect(table.Phone.Person.Page.Locator("[data-typed]")).ToContainTextAsync("Eerst bellen, dan schr");
    }

    [BrowserFact]
    public async Task A_form_that_stays_stale_gives_its_words_back()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        var narrator = table.Narrator.Person;
        await table.GoToAsync("s3_afspraken");
        await narrator.Page.RouteAsync("**/verteller", async route =>
        {
            if (route.Request.Method == "POST") await route.FulfillAsync(new() { Status = 400 });
            else await route.ContinueAsync();
        });

        await narrator.Page.GetByLabel("Wat neem je mee?").FillAsync("Samen optrekken");
        await narrator.Page.GetByLabel("Deel van de handreiking (niet verplicht)").SelectOptionAsync("Access");
        await narrator.Form("takeaway").Locator("button").ClickAsync();

        await narrator.SeesAsync("Dat is niet gelukt.");
        await Expect(narrator.Page.GetByLabel("Wat neem je mee?")).ToHaveValueAsync("Samen optrekken");
        await Expect(narrator.Page.GetByLabel("Deel van de handreiking (niet verplicht)")).ToHaveValueAsync("Access");
    }

    [BrowserFact]
    public async Task A_double_tap_counts_once_also_in_an_older_browser()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        var narrator = table.Narrator.Person;
        await narrator.Page.AddInitScriptAsync("delete Element.prototype.ariaBusy;");
        await narrator.Page.ReloadAsync();
        await table.GoToAsync("s2_ontrafelen");

        await narrator.Page.Locator(".answers").GetByText("Ja", new() { Exact = true }).DblClickAsync();
        await table.Narrator.MarkAsync("e1");

        await narrator.SeesAsync("Antwoorden: 1 ja, 0 nee");
    }

    [BrowserFact]
    public async Task What_was_copied_is_said_on_the_screen()
    {
        await using var table = await Table.SetAsync(house, wish => wish.Permissions = ["clipboard-read", "clipboard-write"], laptop: false);
        var narrator = table.Narrator.Person;
        await narrator.OpenAsync($"{table.Narrator.Address}/uitnodigen");

        await narrator.Button("Kopieer de tekst").ClickAsync();

        await Expect(narrator.Page.Locator(".copied")).ToBeVisibleAsync();
    }
}
