using System.Text.RegularExpressions;
using ElkeDeur.Browser.Tests.Access;

namespace ElkeDeur.Browser.Tests.Editing;

/// <summary>From an empty form to a closed session at another municipality, through everybody's own screen.</summary>
public sealed class An_own_mystery(House house)
{
    private const string Title = "De kast van Jamila";

    private static readonly (string Field, string Words)[] Written =
    [
        ("titel", Title), ("samenvatting", "Jamila bewaart haar post in een kast en komt er niet uit."), ("openingssituatie", "Jamila krijgt elke week post. Die legt ze in een kast. Op een dag is de kast leeg."),
        ("mysterievragen[0]", "Wie hielp Jamila met haar post?"), ("personages[0].naam", "Jamila"), ("personages[0].rol", "inwoner met veel post"),
        ("audio.samenvatting", "Jamila vertelt over haar kast vol post en hoe die leeg raakte."), ("audio.regels[0].tekst", string.Concat(Enumerable.Repeat("Elke week kwam er post, en die legde ik in de kast. ", 15))),
        ("oplossing.feiten[0].tekst", "De bibliotheek helpt op dinsdag met post."), ("elementen[0].tekst", "De bibliotheek hielp met de post"), ("elementen[1].tekst", "De buurvrouw ging de eerste keer mee"),
        ("oplossing.alineas[0].delen", "De bibliotheek hielp met de post. {ster 1} De buurvrouw ging de eerste keer mee."), ("hints[0].tekst", "Waar kun je binnenlopen zonder afspraak?"),
        ("vragen_casus[0].deelvragen[0]", "Waar kan een inwoner bij ons binnenlopen met post?"), ("handreiking_links[0].reden", "Hoe je zorgt dat brieven te begrijpen zijn."),
    ];

    private readonly Looked looked = new();
    private readonly List<string> places = [];

    [BrowserFact]
    public async Task Is_written_read_published_exported_imported_elsewhere_and_played_to_the_end()
    {
        await using var writing = await WritingPage.BeginAsync(house, "mysterie", "");
        await WriteAsync(writing);
        await ConfirmAsync(writing);
        await PublishAsync(writing);
        var file = await ExportAsync(writing);
        await using var elsewhere = new Server();
        elsewhere.Open();
        await PlayAsync(elsewhere, file);
        Assert.Empty(writing.Person.Errors);
        foreach (var place in places)
            foreach (var check in new[] { "axe, licht", "axe, donker, 320 breed", "past op 320 breed" }) looked.NothingIsWrong(place, check);
    }

    private async Task WriteAsync(WritingPage writing)
    {
        var page = writing.Page;
        await writing.Person.Button("Voeg toe: element").ClickAsync();
        await Expect(page.Locator("[name='elementen[1].tekst']")).ToHaveCountAsync(1);
        foreach (var (field, words) in Written)
        {
            await OpenAsync(page, field);
            await page.Locator($"[name='{field}']").FillAsync(words);
        }
        await writing.Person.Button("Bewaar").Last.ClickAsync();
        await Expect(page.Locator("#nog-te-doen")).ToHaveCountAsync(0);
        await LookAsync("formulier", writing.Person);
        foreach (var (place, address) in new[] { ("lijst", "schrijven"), ("nieuw", "schrijven/nieuw"), ("inlezen", "schrijven/inlezen"), ("bestanden", "schrijven/bestanden"), ("lezen", "lezen") })
            await LookAsync(place, writing.Person, $"{writing.Workspace}/{address}");
        foreach (var part in new[] { "", "/versies", "/nakijken", "/publiceren", "/tweede-lezer" }) await LookAsync($"tekst{part}", writing.Person, writing.Item + part);
    }

    // A row is closed until somebody opens it.
    private static async Task OpenAsync(IPage page, string field)
    {
        while (await page.Locator($"details:not([open]):has([name='{field}'])").CountAsync() is > 0)
            await page.Locator($"details:not([open]):has([name='{field}']) > summary").First.ClickAsync();
    }

    private async Task ConfirmAsync(WritingPage writing)
    {
        await writing.Person.Button("Vraag een tweede lezer").ClickAsync();
        var link = (await writing.Page.Locator("[data-secret=reader]").TextContentAsync())!.Trim();
        await using var reader = await house.InviteAsync("tweede-lezer", Device.BigPhone, wish => wish.BypassCSP = true);
        await reader.OpenAsync(link);
        await LookAsync("meelezen/openen", reader);
        await reader.Button("Lees de tekst").ClickAsync();
        await reader.SeesAsync("De buurvrouw ging de eerste keer mee");
        await LookAsync("meelezen", reader);
        await reader.Page.GetByLabel("Je functie of voornaam").FillAsync("jurist");
        foreach (var seen in await reader.Page.GetByRole(AriaRole.Checkbox).AllAsync()) await seen.CheckAsync();
        foreach (var why in await reader.Page.GetByLabel("Waarom?").AllAsync()) await why.FillAsync("Jamila is verzonnen.");
        await reader.Button("Bevestig deze versie").ClickAsync();
        await reader.SeesAsync("Dank je wel");
        Assert.Empty(reader.Errors);
    }

    private async Task PublishAsync(WritingPage writing)
    {
        await writing.Person.OpenAsync($"{writing.Item}/publiceren");
        await writing.Person.Button("Publiceer in de werkruimte").ClickAsync();
        await writing.Person.SeesAsync(Title);
        await LookAsync("lezen/tekst", writing.Person);
    }

    private static async Task<string> ExportAsync(WritingPage writing)
    {
        await writing.Person.OpenAsync($"{writing.Item}/formulier");
        var file = await writing.Page.RunAndWaitForDownloadAsync(() => writing.Page.GetByRole(AriaRole.Link, new() { Name = "Bewaar als bestand" }).ClickAsync());
        Assert.Equal("mysterie-de-kast-van-jamila.yaml", file.SuggestedFilename);
        return await file.PathAsync();
    }

    private async Task PlayAsync(Server elsewhere, string file)
    {
        void There(BrowserNewContextOptions wish) => wish.BaseURL = elsewhere.Address;
        await using var narrator = await house.InviteAsync("verteller-elders", Device.SmallPhone, There);
        await new NarratorPage(narrator).PrepareAsync(Table.Case1);
        var link = (await narrator.Page.Locator("[data-secret=workspace]").TextContentAsync())!.Trim();
        await narrator.OpenAsync(link);
        await narrator.Button("Open de werkruimte").ClickAsync();
        await narrator.OpenAsync($"{new Uri(narrator.Page.Url).AbsolutePath}/verhalen");
        await narrator.Page.GetByLabel("Bestand").SetInputFilesAsync(file);
        await narrator.Button("Voeg het verhaal toe").ClickAsync();
        await narrator.SeesAsync("Dit ziet het team");
        await narrator.Page.GetByRole(AriaRole.Link, new() { Name = "Speel dit verhaal" }).ClickAsync();
        await using var table = await Table.AroundAsync(house, narrator, There);
        await table.GoToAsync("s1_mysterie");
        await table.Board.Person.SeesAsync("Wie hielp Jamila met haar post?");
        await table.GoToAsync("s2_ontrafelen");
        await table.Narrator.MarkAsync("e1");
        await table.Phone.Person.SeesAsync("1 deur open");
        await table.Narrator.DoAsync("give-hint", "[data-hint=h1]");
        await table.Board.Person.SeesAsync("Waar kun je binnenlopen zonder afspraak?");
        await table.Narrator.MarkAsync(await table.Narrator.Person.Page.Locator("form[data-command=mark][data-element]").Last.GetAttributeAsync("data-element") ?? "");
        await table.Board.Person.SeesAsync("Alle deuren zijn open.");
        await table.GoToAsync("s3_afspraken");
        await table.Narrator.AgreeAsync("We vragen de bibliotheek om mee te doen", "Fatima", "2030-01-15");
        await table.Narrator.CloseAsync();
        await table.AllAreInAsync("afgesloten");
        table.NothingWentWrong();
    }

    private async Task LookAsync(string place, Person person, string? address = null)
    {
        if (address is not null) await person.OpenAsync(address);
        await looked.AtAsync(place, person);
        places.Add(place);
    }
}
