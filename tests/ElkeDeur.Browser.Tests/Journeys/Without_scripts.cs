namespace ElkeDeur.Browser.Tests.Journeys;

/// <summary>Nobody's browser runs scripts: forms, links, "Vernieuw", and a board that refreshes itself.</summary>
public sealed class Without_scripts(House house)
{
    [BrowserFact]
    public async Task A_whole_session_is_played()
    {
        await using var table = await Table.SetAsync(house, wish => wish.JavaScriptEnabled = false, laptop: false);
        await BeginAsync(table);
        await UnravelAsync(table);
        await CloseAsync(table);
    }

    private static async Task BeginAsync(Table table)
    {
        await Expect(Extra(table.Board.Person)).ToContainTextAsync("Dit scherm ververst zichzelf.");
        await Expect(table.Board.Person.Page.Locator("[data-sound-test]")).ToBeHiddenAsync();
        await table.GoToAsync("s1_mysterie");
        await table.Board.Person.SeesAsync("Waarom is de uitkering van Huib gekort?");
        await RenewAsync(table.Phone.Person);
        await table.Phone.Person.SeesAsync("Waarom is de uitkering van Huib gekort?");
        await table.GoToAsync("s2_ontrafelen");
    }

    private static async Task UnravelAsync(Table table)
    {
        var (narrator, phone) = (table.Narrator, table.Phone.Person);
        await narrator.DoAsync("announce");
        await narrator.DoAsync("timer-start");
        await narrator.AnswerAsync("Nee");
        await narrator.MarkAsync("e3");
        await narrator.DoAsync("give-hint", "[data-hint=h1]");
        await RenewAsync(phone);
        await phone.SeesAsync("1 van 8 deuren open");
        await phone.SeesAsync("Hint 1");
        await Expect(Extra(phone)).ToContainTextAsync("op de klok");
        await table.Phone.AskAsync("Kreeg Huib een brief?");
        await RenewAsync(narrator.Person);
        await narrator.DoAsync("answer", "[data-question]");
        await RenewAsync(phone);
        await phone.SeesAsync("Kreeg Huib een brief? Ja");
        await table.Board.Person.SeesAsync("Bij de gemeente was een melding binnengekomen.");
        await table.PhotographAsync("zonder-script", "ontrafelen");
        await StopRefreshingAsync(table.Board.Person);
    }

    private static async Task StopRefreshingAsync(Person board)
    {
        await Extra(board).Locator("a").ClickAsync();
        await Expect(Extra(board)).Not.ToContainTextAsync("Dit scherm ververst zichzelf.");
        await Expect(Extra(board).Locator("a")).ToHaveTextAsync("Vernieuw");
    }

    private static async Task CloseAsync(Table table)
    {
        await table.Narrator.RevealAsync();
        await RenewAsync(table.Phone.Person);
        await table.Phone.Person.SeesAsync("Ibrahim");
        await table.GoToAsync("s3_reflectie");
        await table.Narrator.DoAsync("question-show", "[data-question=v1]");
        await table.GoToAsync("s3_afspraken");
        await table.Narrator.AgreeAsync("We bellen eerst", "Fatima", "2030-01-15");
        await table.Narrator.CloseAsync();
        await RenewAsync(table.Phone.Person);
        await RenewAsync(table.Board.Person);
        await table.AllAreInAsync("afgesloten");
        await table.Phone.Person.SeesAsync("We bellen eerst");
        await table.PhotographAsync("zonder-script", "afgesloten");
    }

    private static Task RenewAsync(Person person) => Extra(person).Locator("a").ClickAsync();

    // What only people without scripts see. Searching by words or roles looks past it.
    private static ILocator Extra(Person person) => person.Page.Locator("noscript p");
}
