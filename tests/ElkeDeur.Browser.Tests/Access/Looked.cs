namespace ElkeDeur.Browser.Tests.Access;

/// <summary>What was looked at, and what was found wrong there.</summary>
public sealed class Looked
{
    private readonly Dictionary<(string Place, string Check), string[]> findings = [];

    /// <summary>Looks at a page in light on its own size, and in the dark on 320 pixels.</summary>
    public async Task AtAsync(string place, Person person)
    {
        var page = person.Page;
        await LookAsync(place, "axe, licht", () => Checks.AxeAsync(page, Checks.Whole));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(320, 640);
        await LookAsync(place, "axe, donker, 320 breed", () => Checks.AxeAsync(page, Checks.Looks));
        await LookAsync(place, "past op 320 breed", () => Checks.TooWideAsync(page));
        await person.PhotographAsync("320-donker", string.Join('_', place.Split('/', '?', ' ')));
        await page.SetViewportSizeAsync(size.Width, size.Height);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    public async Task LookAsync(string place, string check, Func<Task<string[]>> look) => findings[(place, check)] = await look();

    /// <summary>Fails with every sentence, and when nobody looked.</summary>
    public void NothingIsWrong(string place, string check)
    {
        Assert.True(findings.TryGetValue((place, check), out var found), $"{place} was not looked at: {check}.");
        Assert.True(found.Length == 0, $"{place}, {check}:\n{string.Join("\n", found)}");
    }
}
