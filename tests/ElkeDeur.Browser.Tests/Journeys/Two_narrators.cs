namespace ElkeDeur.Browser.Tests.Journeys;

/// <summary>D10: a phone and a laptop are both the narrator.</summary>
public sealed class Two_narrators(House house)
{
    [BrowserFact]
    public async Task Stay_equal_and_one_can_be_signed_off()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        var (phone, laptop) = (table.Narrator.Person, await table.SeatAsync(house, "tweede", Device.Laptop));
        await table.GoToAsync("s2_ontrafelen");
        await table.Narrator.DoAsync("announce");
        await RecoverAsync(table.Narrator, laptop);

        await Task.WhenAll(MarkAsync(phone), MarkAsync(laptop));
        await BothSeeAsync(phone, laptop, "1/8");
        await table.Board.Person.SeesAsync("1 van 8 deuren open");
        await laptop.Form("give-hint", "[data-hint=h1]").Locator("button").First.ClickAsync();
        await Expect(phone.Page.Locator(".propose")).ToHaveCountAsync(0);

        await Task.WhenAll(
            phone.Form("unmark", "[data-element=e3]").Locator("button").ClickAsync(),
            laptop.Form("mark", "[data-element=e1]").Locator("button").ClickAsync());
        foreach (var person in new[] { phone, laptop })
        {
            await Expect(Tick(person, "e1")).ToHaveAttributeAsync("aria-pressed", "true");
            await Expect(Tick(person, "e3")).ToHaveAttributeAsync("aria-pressed", "false");
        }
        Assert.Equal(await PressedAsync(phone), await PressedAsync(laptop));
        await table.PhotographAsync("twee-vertellers", "gelijk");

        await SignOffAsync(phone, laptop);
        await phone.OpenAsync(table.Narrator.Address);
        await table.Narrator.MarkAsync("e2");
    }

    [BrowserFact]
    public async Task Nobody_without_the_words_opens_the_narrators_screen()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        var answer = await table.Phone.Person.Page.GotoAsync(table.Narrator.Address);
        Assert.Equal(404, answer!.Status);
        await table.Phone.Person.OpenAsync(table.Narrator.Address + "/herstel");
        await table.Phone.Person.Page.GetByLabel("De vier woorden").FillAsync("boom roos vis maan");
        await table.Phone.Person.Button("Open het scherm van de verteller").ClickAsync();
        await table.Phone.Person.SeesAsync("Deze woorden passen niet bij deze bijeenkomst.");
        await Expect(table.Phone.Person.Page.GetByLabel("De vier woorden")).ToHaveValueAsync("boom roos vis maan");
    }

    public static async Task RecoverAsync(NarratorPage narrator, Person other)
    {
        await other.OpenAsync(narrator.Address + "/herstel");
        await other.Page.GetByLabel("De vier woorden").FillAsync(narrator.Phrase.ToUpperInvariant());
        await other.Button("Open het scherm van de verteller").ClickAsync();
        await Expect(other.Main).ToHaveAttributeAsync("data-screen", "verteller");
    }

    private static Task MarkAsync(Person person) => person.Form("mark", "[data-element=e3]").Locator("button").ClickAsync();

    private static async Task BothSeeAsync(Person one, Person other, string words)
    {
        foreach (var person in new[] { one, other }) await Expect(person.Page.Locator(".narrator__bar")).ToContainTextAsync(words);
    }

    private static ILocator Tick(Person person, string element) => person.Page.Locator($"[data-element={element}] .tick");

    private static Task<string> PressedAsync(Person person) => person.Page.EvaluateAsync<string>(
        "() => [...document.querySelectorAll('.tick')].map(b => b.ariaPressed).join(' ')");

    private static async Task SignOffAsync(Person phone, Person laptop)
    {
        await phone.Page.Locator("#wie > summary").ClickAsync();
        await phone.Page.Locator("#wie").GetByRole(AriaRole.Button, new() { Name = "Meld af" }).ClickAsync();
        await Expect(laptop.Main).Not.ToHaveAttributeAsync("data-screen", "verteller");
        await laptop.SeesNotAsync("toestemming");
        await laptop.PhotographAsync("twee-vertellers", "afgemeld");
    }
}
