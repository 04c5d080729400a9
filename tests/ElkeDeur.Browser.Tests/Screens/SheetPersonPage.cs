namespace ElkeDeur.Browser.Tests.Screens;

/// <summary>Somebody who fills in a sheet on an own phone.</summary>
public sealed class SheetPersonPage(Person person)
{
    public Person Person => person;
    public ILocator Saved => person.Page.Locator("[data-saved]");
    public ILocator Beside => person.Page.Locator("section[id^=naast]");

    public async Task JoinAsync(string code, string organisation)
    {
        await person.OpenAsync("/meedoen");
        await person.Page.GetByLabel("Code", new() { Exact = true }).FillAsync(code);
        await person.Button("Doe mee").ClickAsync();
        await person.Page.GetByLabel("Voor welke organisatie antwoord je?").FillAsync(organisation);
        await person.Button("Begin").ClickAsync();
        await person.SeesAsync("Je antwoordt voor");
    }

    public ILocator Field(string place) => person.Page.Locator($"[name='{place}']");

    public Task ChooseAsync(string place, string option) => person.Page.Locator($"[name='{place}'][value='{option}']").CheckAsync();

    /// <summary>Saves and goes to the next step.</summary>
    public async Task OnAsync(string nextStep)
    {
        await person.Button("Bewaar en verder").ClickAsync();
        await Expect(person.Page.Locator("#stap")).ToHaveTextAsync(nextStep);
    }

    public async Task SaveAsync()
    {
        var before = await Field("blad").InputValueAsync();
        await person.Page.Locator("#vul .actions button").Last.ClickAsync();
        await Expect(Field("blad")).Not.ToHaveValueAsync(before);
    }

    /// <summary>Waits until the page saved by itself.</summary>
    public Task SavesByItselfAsync() => Expect(Saved).ToContainTextAsync("Bewaard om");
}
