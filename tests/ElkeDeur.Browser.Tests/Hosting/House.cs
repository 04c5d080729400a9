namespace ElkeDeur.Browser.Tests.Hosting;

/// <summary>One server and one browser for all tests.</summary>
public sealed class House : IAsyncLifetime
{
    private IPlaywright? playwright;

    public Server Server { get; } = new();
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Where pictures of the screens are kept, to be looked at.</summary>
    public string Pictures { get; } = PicturesFolder();

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Skip is not null) return;
        if (!File.Exists(Chromium.Path)) throw new InvalidOperationException(Chromium.HowToGet);
        SetDefaultExpectTimeout(20_000);
        Server.Open();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Flags });
    }

    /// <summary>Somebody with a browser profile of their own.</summary>
    public async Task<Person> InviteAsync(string name, Device device, Action<BrowserNewContextOptions>? wish = null)
    {
        var options = device.Options(Server.Address);
        wish?.Invoke(options);
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout(20_000);
        return new Person(name, context, await context.NewPageAsync(), Pictures);
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        playwright?.Dispose();
        await Server.DisposeAsync();
    }

    private static string PicturesFolder()
    {
        var top = new DirectoryInfo(AppContext.BaseDirectory);
        while (top is not null && !File.Exists(Path.Combine(top.FullName, "ElkeDeur.slnx"))) top = top.Parent;
        return Directory.CreateDirectory(Path.Combine(top?.FullName ?? AppContext.BaseDirectory, "artifacts", "screenshots")).FullName;
    }
}
