namespace ElkeDeur.Browser.Tests.Access;

/// <summary>Every page of guide and library, on a small phone, on paper and without scripts.</summary>
public sealed class ReadingWalk(House house) : IAsyncLifetime
{
    public const string Axe = "axe", Small = "past op 320 breed", Paper = "op papier", NoScripts = "zonder scripts";

    internal const string LeftOnPaper = """
        () => [...document.querySelectorAll("header, footer, .no-print, main button:not(.term)")].filter(one => one.checkVisibility() && !one.closest("[popover]"))
          .map(one => `${one.localName}.${one.className} is printed.`)
        """;

    public Dictionary<string, List<string>> Findings { get; } = new() { [Axe] = [], [Small] = [], [Paper] = [], [NoScripts] = [] };

    public int Known { get; private set; }

    // All of them take minutes: while developing one in six will do, in turn of every kind.
    private const int OneIn = 6;
    public static bool Everything => Environment.GetEnvironmentVariable("CI") == "true";

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Skip is not null) return;
        await using var reader = await house.InviteAsync("lezer", new Device(320, 640, false), wish => wish.BypassCSP = true);
        await using var bare = await house.InviteAsync("lezer-zonder", new Device(320, 640, false), wish => wish.JavaScriptEnabled = false);
        var addresses = await AddressesAsync(reader);
        Known = addresses.Count;
        foreach (var address in addresses.Where((_, n) => Everything || n % OneIn == 0))
        {
            await reader.OpenAsync(address);
            Keep(Axe, address, await Checks.AxeAsync(reader.Page, Checks.Whole));
            Keep(Small, address, await Checks.TooWideAsync(reader.Page));
            await CompareAsync(address, reader, bare);
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
            Keep(Paper, address, [.. await Checks.TooWideAsync(reader.Page), .. await reader.Page.EvaluateAsync<string[]>(LeftOnPaper)]);
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task<IReadOnlyList<string>> AddressesAsync(Person reader)
    {
        var found = new List<string>();
        foreach (var contents in new[] { "/handreiking", "/bibliotheek" })
        {
            await reader.OpenAsync(contents);
            found.AddRange(await reader.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main a')].map(a => a.getAttribute('href'))"));
        }
        return [.. found.Where(a => a.StartsWith("/handreiking/", StringComparison.Ordinal) || a.StartsWith("/bibliotheek/", StringComparison.Ordinal)).Distinct()];
    }

    // Only the buttons that print are missing when there are no scripts.
    private async Task CompareAsync(string address, Person reader, Person bare)
    {
        await bare.OpenAsync(address);
        var (with, without) = (await reader.Main.InnerTextAsync(), await bare.Main.InnerTextAsync());
        Keep(NoScripts, address, without.Length >= 0.95 * with.Length ? [] : [$"{without.Length} signs of text instead of {with.Length}."]);
    }

    private void Keep(string check, string address, string[] found) => Findings[check].AddRange(found.Select(one => $"{address}: {one}"));
}
