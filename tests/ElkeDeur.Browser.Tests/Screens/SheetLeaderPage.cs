namespace ElkeDeur.Browser.Tests.Screens;

/// <summary>Who leads a sheet that others fill in with a code.</summary>
public sealed class SheetLeaderPage(Person person)
{
    public Person Person => person;
    public string Sheet { get; private set; } = "";
    public string Code { get; private set; } = "";

    /// <summary>The secret link of the big screen.</summary>
    public string BoardLink { get; private set; } = "";

    public ILocator Progress => person.Page.Locator(".progress li");

    /// <summary>Begins a sheet in a new workspace, and opens it for others.</summary>
    public async Task BeginAsync(string address)
    {
        await person.OpenAsync($"/werkbladen/{address}");
        await person.Button("Begin met een nieuwe werkruimte").ClickAsync();
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "Naar het werkblad" }).ClickAsync();
        await Expect(person.Main).ToHaveAttributeAsync("data-screen", "werkblad");
        Sheet = new Uri(person.Page.Url).AbsolutePath;
        await OpenAsync("/samen");
        await person.Button("Maak een code").ClickAsync();
        Code = (await person.Page.Locator("main p.code").TextContentAsync())!.Trim();
        await person.Button("Maak een link voor het bord").ClickAsync();
        BoardLink = (await person.Page.Locator("[data-secret=board]").TextContentAsync())!.Trim();
    }

    public Task OpenAsync(string part) => person.OpenAsync(Sheet + part);

    /// <summary>Notes an agreement with who and when.</summary>
    public async Task AgreeAsync(string what, string holder, DateOnly due)
    {
        await OpenAsync("/afspraken");
        await person.Page.GetByLabel("Wat gaan jullie doen?").FillAsync(what);
        await person.Page.GetByLabel("Wie? Een voornaam of functie").FillAsync(holder);
        await person.Page.GetByLabel("Wanneer is het klaar?").FillAsync(Field(due));
        await person.Button("Leg de afspraak vast").ClickAsync();
        await person.SeesAsync(what);
    }

    public async Task LookBackOnAsync(DateOnly day)
    {
        await OpenAsync("/afspraken");
        await person.Page.GetByLabel("Dag", new() { Exact = true }).FillAsync(Field(day));
        await person.Button("Kijk terug op deze dag").ClickAsync();
        await person.SeesAsync("Jullie kijken terug op");
    }

    private static string Field(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
