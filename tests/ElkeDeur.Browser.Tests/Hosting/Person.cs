using System.Collections.Concurrent;

namespace ElkeDeur.Browser.Tests.Hosting;

/// <summary>Somebody behind a browser. Errors in the page's scripts are remembered.</summary>
public sealed class Person : IAsyncDisposable
{
    private readonly string pictures;

    public Person(string name, IBrowserContext context, IPage page, string pictures)
    {
        (Name, Context, Page, this.pictures) = (name, context, page, pictures);
        page.PageError += (_, error) => Errors.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal)) Errors.Enqueue(message.Text);
        };
    }

    public string Name { get; }
    public IBrowserContext Context { get; }
    public IPage Page { get; }
    public ConcurrentQueue<string> Errors { get; } = [];

    public ILocator Main => Page.Locator("main");

    public ILocator Form(string command, string with = "") => Page.Locator($"form[data-command={command}]{with}");

    public ILocator Button(string words) => Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    public Task OpenAsync(string address) => Page.GotoAsync(address);

    public Task SeesAsync(string words) => Expect(Main).ToContainTextAsync(words);

    public Task SeesNotAsync(string words) => Expect(Main).Not.ToContainTextAsync(words);

    public Task IsInAsync(string phase) => Expect(Main).ToHaveAttributeAsync("data-phase", phase);

    public Task PhotographAsync(string folder, string moment) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(pictures, folder, $"{moment}-{Name}.png"), Animations = ScreenshotAnimations.Disabled });

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
