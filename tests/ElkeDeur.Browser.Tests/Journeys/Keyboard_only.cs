namespace ElkeDeur.Browser.Tests.Journeys;

public sealed class Keyboard_only(House house)
{
    // Whether the person can see where the focus is.
    private const string ShowsFocus = """
        e => {
          const style = getComputedStyle(e), box = e.getBoundingClientRect();
          const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          return e === document.activeElement && (ring || style.boxShadow !== "none") && box.width > 0 && box.height > 0;
        }
        """;

    [BrowserFact]
    public async Task The_narrator_plays_step_2()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        await table.GoToAsync("s2_ontrafelen");
        var narrator = table.Narrator.Person;

        await PressAsync(table, narrator.Form("timer-start").Locator("button"), "Enter");
        await PressAsync(table, narrator.Page.Locator(".answers").GetByText("Ja", new() { Exact = true }), "Space");
        await KeepsFocusAsync(narrator, "Ja");
        await PressAsync(table, narrator.Form("mark", "[data-element=e3]").Locator("button"), "Space");
        await KeepsFocusAsync(narrator, "melding binnengekomen");
        await PressAsync(table, narrator.Form("give-hint", "[data-hint=h1]").Locator("button").First, "Enter");
        await Expect(narrator.Page.Locator("body")).Not.ToBeFocusedAsync();
        await OpensAsync(narrator, narrator.Page.Locator("details[data-key=feiten] > summary"), "Huib geeft Sarah toestemming");
        await table.Board.Person.SeesAsync("Hint 1");
        await OpensAsync(narrator, narrator.Page.Locator("details[data-key=onthul] > summary"), "Wat gezien is, blijft gezien.");
        await PressAsync(table, narrator.Form("reveal").Locator("button"), "Enter");
        await table.AllAreInAsync("s2_oplossing");
    }

    [BrowserFact]
    public async Task A_participant_asks_a_question_and_the_board_is_reachable()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        await ReachAsync(table.Board.Person, table.Board.Person.Button("Test het geluid"));
        await table.GoToAsync("s1_audio");
        await table.Board.Person.IsInAsync("s1_audio");
        await ReachAsync(table.Board.Person, table.Board.Person.Page.Locator(".board__read"));
        await table.GoToAsync("s2_ontrafelen");
        var phone = table.Phone.Person;
        await Expect(phone.Page.GetByLabel("Typ een vraag")).ToBeVisibleAsync();

        await ReachAsync(phone, phone.Page.GetByLabel("Typ een vraag"));
        await phone.Page.Keyboard.TypeAsync("Is er een brief?");
        await ReachAsync(phone, phone.Button("Stuur naar de verteller"));
        await phone.Page.Keyboard.PressAsync("Enter");

        await table.Narrator.Person.SeesAsync("“Is er een brief?”");
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/voorbereiden")]
    [InlineData("/uitleg")]
    public async Task The_first_stop_leads_to_the_content(string address)
    {
        await using var person = await house.InviteAsync("toetsenbord", Device.Laptop);
        await person.OpenAsync(address);
        await SkipsAsync(person);
    }

    [BrowserFact]
    public async Task The_first_stop_of_narrator_and_participant_leads_to_the_content()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        await SkipsAsync(table.Narrator.Person);
        await SkipsAsync(table.Phone.Person);
    }

    private static async Task SkipsAsync(Person person)
    {
        var skip = person.Page.GetByRole(AriaRole.Link, new() { Name = "Direct naar de inhoud" });
        await ReachAsync(person, skip, most: 1);
        await Expect(skip).ToBeInViewportAsync();
        await person.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#inhoud", person.Page.Url, StringComparison.Ordinal);
    }

    private static async Task PressAsync(Table table, ILocator button, string key)
    {
        var before = await table.Narrator.VersionAsync();
        await ReachAsync(table.Narrator.Person, button);
        await table.Narrator.Person.Page.Keyboard.PressAsync(key);
        await Expect(table.Narrator.Person.Main).Not.ToHaveAttributeAsync("data-version", before!);
    }

    private static async Task OpensAsync(Person person, ILocator summary, string words)
    {
        await ReachAsync(person, summary);
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Page.GetByText(words).First).ToBeVisibleAsync();
    }

    private static async Task ReachAsync(Person person, ILocator wanted, int most = 90)
    {
        for (var tab = 0; tab < most; tab++)
        {
            await person.Page.Keyboard.PressAsync("Tab");
            if (!await wanted.EvaluateAsync<bool>("e => e === document.activeElement")) continue;
            Assert.True(await wanted.EvaluateAsync<bool>(ShowsFocus), $"{person.Name}: the focus on {wanted} cannot be seen.");
            return;
        }

        Assert.Fail($"{person.Name}: {wanted} is not reached in {most} presses of Tab.");
    }

    private static Task KeepsFocusAsync(Person person, string words) =>
        Expect(person.Page.Locator(":focus")).ToContainTextAsync(words);
}
