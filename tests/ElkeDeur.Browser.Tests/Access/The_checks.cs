namespace ElkeDeur.Browser.Tests.Access;

/// <summary>A check that never finds anything proves nothing.</summary>
public sealed class The_checks(House house)
{
    private const string Bad = """
        <html lang="nl"><title>x</title><main><h1>Kop</h1><img src="data:,"><p style="color:#999;font-size:12px">Klein</p>
        <button style="width:20px;height:20px">x</button><div style="width:2000px">Breed</div></main></html>
        """;

    [BrowserFact]
    public async Task Find_what_is_wrong()
    {
        await using var person = await house.InviteAsync("keurmeester", Device.SmallPhone);
        await person.Page.SetContentAsync(Bad);

        var axe = string.Join("\n", await Checks.AxeAsync(person.Page, Checks.Whole));
        Assert.Contains("image-alt: ", axe, StringComparison.Ordinal);
        Assert.Contains("color-contrast: ", axe, StringComparison.Ordinal);
        Assert.Contains("\"Klein\" is 12 px, at least 36 is needed.", await Checks.SmallTextsAsync(person.Page));
        Assert.Contains("\"x\" is 20 by 20 px, at least 48 is needed.", await Checks.SmallTargetsAsync(person.Page, 48));
        Assert.Single(await Checks.TooWideAsync(person.Page));
    }
}
