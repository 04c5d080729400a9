namespace ElkeDeur.Browser.Tests.Screens;

/// <summary>Somebody who writes in the form, and the way to it.</summary>
public sealed class WritingPage(Person person) : IAsyncDisposable
{
    public Person Person => person;
    public IPage Page => person.Page;
    public string Workspace { get; private set; } = "";

    /// <summary>The address of what is written; its form is one step further.</summary>
    public string Item { get; private set; } = "";

    public ILocator Title => Page.GetByLabel("Titel", new() { Exact = true });
    public ILocator Saved => Page.Locator("[data-saved]");
    public ILocator Kept => Page.Locator("[data-kept]");
    public IFrameLocator Preview => Page.FrameLocator("iframe[name=voorbeeld]");

    /// <summary>Makes a workspace and begins something in it, as a copy of something that ships.</summary>
    public static async Task<WritingPage> BeginAsync(House house, string kind, string from, Device? device = null, Action<BrowserNewContextOptions>? wish = null)
    {
        var writing = new WritingPage(await house.InviteAsync("schrijver", device ?? Device.Laptop, wish));
        await new NarratorPage(writing.Person).PrepareAsync(Table.Case1);
        var link = (await writing.Page.Locator("[data-secret=workspace]").TextContentAsync())!.Trim();
        await writing.Person.OpenAsync(link);
        await writing.Person.Button("Open de werkruimte").ClickAsync();
        writing.Workspace = new Uri(writing.Page.Url).AbsolutePath;
        await writing.Person.OpenAsync($"{writing.Workspace}/schrijven/nieuw");
        var form = writing.Page.Locator($"#soort-{kind}");
        await form.Locator("[name=van]").SelectOptionAsync(from);
        if (await form.Locator("[name=naam]").CountAsync() > 0) await form.Locator("[name=naam]").FillAsync("wijkcoach");
        await form.Locator("button").First.ClickAsync();
        await Expect(writing.Page.Locator("form[data-editor]")).ToBeVisibleAsync();
        writing.Item = new Uri(writing.Page.Url).AbsolutePath.Replace("/formulier", "", StringComparison.Ordinal);
        return writing;
    }

    /// <summary>Pastes a page from a word processor where the cursor is.</summary>
    public Task PasteAsync(ILocator field, string html) => field.EvaluateAsync(
        """
        (field, html) => {
          const data = new DataTransfer();
          data.setData("text/html", html);
          field.focus();
          field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        html);

    public ValueTask DisposeAsync() => person.DisposeAsync();
}
