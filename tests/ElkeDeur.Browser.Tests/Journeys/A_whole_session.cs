namespace ElkeDeur.Browser.Tests.Journeys;

public sealed class A_whole_session(House house)
{
    [BrowserFact]
    public async Task Is_played_from_preparation_to_closing_on_four_screens()
    {
        await using var table = await Table.SetAsync(house);
        await BeginAsync(table);
        await UnravelAsync(table);
        await ReadSolutionAsync(table);
        await ReflectAsync(table);
        await AgreeAsync(table);
        table.NothingWentWrong();
    }

    private static async Task BeginAsync(Table table)
    {
        await table.Board.Person.SeesAsync(table.Narrator.Code);
        await table.Phone.Person.SeesAsync("Fijn dat je er bent");
        await Expect(table.Narrator.Person.Page.Locator("h1")).ToHaveTextAsync("Niet delen · verteller");
        await table.Narrator.Person.SeesAsync("2 doen mee");
        await ShowAsync(table, "01-voorbereiding", "voorbereiding");
        await table.Phone.ListenAsync();

        await StepAsync(table, "02-inleiding", "s1_inleiding", "Stap 1 van 3 · Inleiding");
        await table.Board.Person.SeesAsync("Samen een mysterie oplossen");
        await table.Phone.Person.SeesAsync("Zo gaat het");

        await StepAsync(table, "03-mysterie", "s1_mysterie", "Stap 1 van 3 · Het mysterie");
        await Expect(table.Board.Story).ToContainTextAsync("Waarom is de uitkering van Huib gekort?");
        await table.Laptop.Person.SeesAsync("Wat heeft Sarah voor Huib bereikt?");
        await table.Narrator.Person.SeesAsync("Lees dit hardop voor.");

        await StepAsync(table, "04-geluid", "s1_audio", "Stap 1 van 3 · Luister");
        await table.Board.Person.SeesAsync("Welkom, gaat u zitten.");
        await table.Narrator.DoAsync("audio-start");
        await Expect(table.Board.Person.Page.Locator("[data-audio]")).ToHaveAttributeAsync("data-state", "playing");
        await table.Narrator.DoAsync("audio-pause");
        await ShowAsync(table, "05-geluid-pauze", "s1_audio");

        await StepAsync(table, "06-gedachten", "s2_eerste_gedachten", "Stap 2 van 3 · Eerste gedachten");
        await table.Phone.Person.SeesAsync("Eerste gedachten");
    }

    private static async Task UnravelAsync(Table table)
    {
        await StepAsync(table, "07-ontrafelen", "s2_ontrafelen", "0 gevonden.");
        await Expect(table.Board.Story).ToContainTextAsync("Waarom is de uitkering van Huib gekort?");
        await table.Board.Person.SeesAsync("Stel jullie eerste vraag");

        await SaysOnceAsync(table, "0 van 8 deuren open.", n => n.DoAsync("announce"));
        await table.Board.Person.SeesAsync("0 van 8 deuren open");
        await SaysOnceAsync(table, "De klok loopt.", n => n.DoAsync("timer-start"));
        await Expect(table.Board.Person.Page.Locator("[data-clock]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^1[45]:"));

        await SaysNothingAsync(table, n => n.AnswerAsync("Ja"));
        await SaysOnceAsync(table, "1 van 8 deuren open.", n => n.MarkAsync("e3"));
        foreach (var person in new[] { table.Board.Person, table.Phone.Person, table.Laptop.Person })
        {
            await person.SeesAsync("1 van 8 deuren open, nog 7 te gaan");
            await person.SeesAsync("Bij de gemeente was een melding binnengekomen.");
            await person.SeesNotAsync("kostendelersnorm");
        }
        await table.Narrator.Person.SeesAsync("Hint bij element 3. Lees hem voor.");
        await ShowAsync(table, "08-eerste-deur", "s2_ontrafelen");

        await SaysOnceAsync(table, "Hint 1:", n => n.DoAsync("give-hint", "[data-hint=h1]"));
        await table.Board.Person.SeesAsync("Hint 1");
        await table.Laptop.AskAsync("Kreeg Huib een brief?");
        await table.Narrator.Person.SeesAsync("“Kreeg Huib een brief?”");
        await table.Phone.HearsAsync();
        Assert.Contains("Nieuwe vraag: “Kreeg Huib een brief?”", Assert.Single(await table.Phone.HeardAsync()), StringComparison.Ordinal);
        await ShowAsync(table, "09-vraag", "s2_ontrafelen");
        await SaysOnceAsync(table, "Antwoord op “Kreeg Huib een brief?”: Ja", n => n.DoAsync("answer", "[data-question]"));
        await table.Laptop.Person.SeesAsync("Kreeg Huib een brief? Ja");

        await SaysOnlyAsync(table, "2 van 8 deuren open. Gevonden: Huib geeft toestemming", n => n.MarkAsync("e1"));
        await SaysOnlyAsync(table, "3 van 8 deuren open. Gevonden: ", n => n.MarkAsync("e2"));
        foreach (var element in new[] { "e4", "e5" }) await table.Narrator.MarkAsync(element);
        await ShowAsync(table, "10-vijf-deuren", "s2_ontrafelen");
        foreach (var element in new[] { "e6", "e7", "e8" }) await table.Narrator.MarkAsync(element);
        await table.Board.Person.SeesAsync("Alle deuren zijn open. Goed gedaan!");
        await Expect(table.Board.OpenDoors).ToHaveCountAsync(8);
        await table.Narrator.Person.SeesAsync("Opgelost!");
        await table.Phone.Person.SeesAsync("8 van 8 deuren open");
        await ShowAsync(table, "11-opgelost", "s2_ontrafelen");
    }

    private static async Task ReadSolutionAsync(Table table)
    {
        await table.AllFollowAsync();
        await table.Phone.HeardAsync();
        await table.Board.Person.SeesNotAsync("Die kan weer ademhalen.");
        await SaysOnceAsync(table, "De oplossing", n => n.RevealAsync());
        await table.AllAreInAsync("s2_oplossing");
        await ShowAsync(table, "12-oplossing", "s2_oplossing");
        await table.Board.Person.SeesAsync("Die kan weer ademhalen.");
        await table.Narrator.DoAsync("hide-solution");
        await table.Board.Person.SeesNotAsync("Die kan weer ademhalen.");
        await table.Board.Person.SeesAsync("Luister naar de oplossing.");
        await ShowAsync(table, "13-verborgen", "s2_oplossing");
        await table.Phone.HeardAsync();
    }

    private static async Task ReflectAsync(Table table)
    {
        await StepAsync(table, "14-terugkijken", "s3_reflectie", "Stap 3 van 3 · Kijk terug");
        await table.Board.Person.SeesAsync("Wat leren we hiervan?");
        await table.Narrator.DoAsync("question-show", "[data-question=v1]");
        var question = await table.Board.Person.Page.Locator(".board__huge li").First.TextContentAsync();
        await table.Phone.Person.SeesAsync(question!);
        Assert.Contains(question!, Assert.Single(await table.Phone.HeardAsync()), StringComparison.Ordinal);
        await ShowAsync(table, "15-vraag-op-bord", "s3_reflectie");
    }

    private static async Task AgreeAsync(Table table)
    {
        await StepAsync(table, "16-afspraken", "s3_afspraken", "Stap 3 van 3 · Afspraken");
        await table.Narrator.AgreeAsync("We bellen voordat we een brief sturen", "Fatima", "2030-01-15");
        foreach (var person in table.People) await person.SeesAsync("We bellen voordat we een brief sturen");
        await ShowAsync(table, "17-afspraak", "s3_afspraken");
        await table.Narrator.CloseAsync();
        await table.AllAreInAsync("afgesloten");
        await table.Board.Person.SeesAsync("Dank voor het meedenken.");
        await table.Phone.Person.SeesAsync("Dank voor het meedenken");
        await table.Narrator.Person.SeesAsync("De bijeenkomst is afgesloten.");
        await ShowAsync(table, "18-afgesloten", "afgesloten");
        await table.Phone.Person.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk het verslag" }).ClickAsync();
        await table.Phone.Person.SeesAsync("8 van 8");
        await table.Phone.Person.SeesAsync("Fatima");
    }

    private static async Task StepAsync(Table table, string picture, string phase, string words)
    {
        await SaysOnceAsync(table, words, n => n.NextAsync());
        await ShowAsync(table, picture, phase);
    }

    private static async Task ShowAsync(Table table, string picture, string phase)
    {
        await table.AllAreInAsync(phase);
        await table.AllFollowAsync();
        await table.PhotographAsync("sessie", picture);
    }

    private static async Task SaysOnceAsync(Table table, string words, Func<NarratorPage, Task> act)
    {
        await act(table.Narrator);
        await table.AllFollowAsync();
        await table.Phone.HearsAsync();
        Assert.Contains(words, Assert.Single(await table.Phone.HeardAsync()), StringComparison.Ordinal);
    }

    private static async Task SaysOnlyAsync(Table table, string start, Func<NarratorPage, Task> act)
    {
        await act(table.Narrator);
        await table.AllFollowAsync();
        await table.Phone.HearsAsync();
        var heard = Assert.Single(await table.Phone.HeardAsync());
        Assert.StartsWith(start, heard, StringComparison.Ordinal);
        Assert.DoesNotContain("Hint", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("klok", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("vraag", heard, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task SaysNothingAsync(Table table, Func<NarratorPage, Task> act)
    {
        await act(table.Narrator);
        await table.AllFollowAsync();
        Assert.Empty(await table.Phone.HeardAsync());
    }
}
