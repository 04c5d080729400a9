using System.Text.RegularExpressions;

namespace ElkeDeur.Browser.Tests.Screens;

/// <summary>The narrator's own screen, and the way to it.</summary>
public sealed class NarratorPage(Person person)
{
    public Person Person => person;
    public string Address { get; private set; } = "";
    public string Code { get; private set; } = "";
    public string BoardLink { get; private set; } = "";
    public string Phrase { get; private set; } = "";
    public string SessionId => Address.Split('/')[2];

    /// <summary>From the start page to the narrator's screen, as somebody does it who never did it before.</summary>
    public async Task PrepareAsync(string mystery)
    {
        await person.OpenAsync("/");
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "Speel samen" }).ClickAsync();
        await person.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex(Regex.Escape(mystery)) }).CheckAsync();
        await MakeAsync();
    }

    /// <summary>Fills in the rest of the page to prepare a session and makes it.</summary>
    public async Task MakeAsync()
    {
        await person.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("vragen typen") }).CheckAsync();
        await person.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("al gevonden is") }).CheckAsync();
        await person.Button("Maak de bijeenkomst").ClickAsync();
        BoardLink = await SecretAsync("board");
        Phrase = await SecretAsync("phrase");
        Address = new Uri(person.Page.Url).AbsolutePath.Replace("/bewaar", "", StringComparison.Ordinal);
    }

    public async Task EnterAsync()
    {
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "Naar het scherm van de verteller" }).ClickAsync();
        Code = (await person.Page.Locator("main .code").First.TextContentAsync())!.Trim();
    }

    public Task<string?> VersionAsync() => person.Main.GetAttributeAsync("data-version");

    /// <summary>Presses the button of a command and waits until it has been done.</summary>
    public async Task DoAsync(string command, string with = "")
    {
        var before = await VersionAsync();
        await person.Form(command, with).Locator("button").First.ClickAsync();
        await Expect(person.Main).Not.ToHaveAttributeAsync("data-version", before!);
    }

    public Task NextAsync() => DoAsync("next");

    /// <summary>What cannot be unseen is confirmed once.</summary>
    public async Task RevealAsync()
    {
        await person.Page.Locator("details[data-key=onthul] > summary").ClickAsync();
        await DoAsync("reveal");
    }

    public Task MarkAsync(string element) => DoAsync("mark", $"[data-element={element}]");

    public async Task AnswerAsync(string words)
    {
        var before = await VersionAsync();
        await person.Page.Locator(".answers").GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).ClickAsync();
        await Expect(person.Main).Not.ToHaveAttributeAsync("data-version", before!);
    }

    public async Task AgreeAsync(string what, string holder, string due)
    {
        await person.Page.GetByLabel("Wat gaan jullie doen?").FillAsync(what);
        await person.Page.GetByLabel("Wie? Een voornaam of functie").FillAsync(holder);
        await person.Page.GetByLabel("Wanneer is het klaar?").FillAsync(due);
        await DoAsync("agreement");
    }

    public async Task CloseAsync()
    {
        await person.Page.Locator("details[data-key=sluit] > summary").ClickAsync();
        await DoAsync("close");
    }

    private async Task<string> SecretAsync(string name) =>
        (await person.Page.Locator($"[data-secret={name}]").TextContentAsync())!.Trim();
}
