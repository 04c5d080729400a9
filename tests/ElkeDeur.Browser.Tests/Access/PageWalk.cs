using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Browser.Tests.Access;

/// <summary>All pages around the sessions, looked at by somebody who prepared one.</summary>
public sealed class PageWalk(House house) : IAsyncLifetime
{
    private static readonly string[] Reading =
    [
        "/handreiking", "/handreiking/bouwstenen/informatie", "/handreiking/bouwstenen/toegang/doorverwijzen-met-hulpmiddelen", "/handreiking/afdrukken/bouwstenen/bereik",
        "/handreiking/naslag/wettelijk-kader", "/handreiking/naslag/acties", "/handreiking/naslag/vragen", "/handreiking/naslag/begrippen",
        "/bibliotheek", "/bibliotheek?grens=FIN&grens=PRI", "/bibliotheek/cijfers", "/bibliotheek/casus-10", "/bibliotheek/casus-10/oefenen?stap=99", "/bibliotheek/vastgelopen",
        "/bibliotheek/e13", "/bibliotheek/pilot-utrecht", "/bibliotheek/p01", "/bibliotheek/werktafel", "/bibliotheek/kosten-en-baten",
    ];

    // Of the pages to read one in three will do while developing: ReadingWalk looks at them as well.
    public static readonly string[] Public =
    [
        "/", "/mysteries", "/mysteries/aanvraag-traplift", "/mysteries/aanvraag-traplift/luister", "/mysteries/aanvraag-traplift/oplossing",
        "/meedoen", "/meedoen?code=fout", "/proberen", "/voorbereiden", "/uitleg", "/privacy", "/toegankelijkheid", "/contact",
        .. Reading.Where((_, n) => ReadingWalk.Everything || n % 3 == 0), "/zoeken", "/zoeken?q=huurschuld",
        "/werkbladen", "/werkbladen?rol=bestuurder", "/werkbladen/waardendriehoek", "/werkbladen/waardendriehoek/voorbeeld", "/werkbladen/kosten-en-baten/voorbeeld", "/werkbladen/verandertheorie/voorbeeld",
        "/werkbladen/randvoorwaarden-voor-samenwerken/voorbeeld", "/werkbladen/projectplan/voorbeeld", "/werkbladen/maatwerk-mentaliteitstest/voorbeeld", "/werkbladen/waardendriehoek/papier", "/werkbladen/maatwerk-mentaliteitstest/invullen", "/bestaat-niet",
    ];

    public static readonly string[] OfNarrator =
    [
        "uitnodigen", "instellen", "oefenen", "oefenen?vraag=2", "herstel", "afmelden", "print",
        "print/verteller", "print/elementen", "print/deelnemer", "print/nabespreken",
    ];

    public static readonly string[] Others =
    [
        "bewaar", "bord openen", "meedoen met link", "werkruimte openen", "werkruimte", "werkruimte/voorbereiden", "werkruimte/verhalen", "werkruimte/verhaal",
        "formulier met fouten", "verslag", "proef",
        "werkblad/bewaar", "werkblad/stap", "werkblad/stap met rijen", "werkblad/samen", "werkblad/bord", "werkblad/deelnemer", "werkblad/deelnemer met twee antwoorden", "werkblad/samen met mensen", "werkblad/terugkijken", "werkblad/uitkomst", "werkblad/afspraken", "werkblad/versies", "werkblad/lijst",
    ];

    public Looked Looked { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Skip is not null) return;
        await using var visitor = await house.InviteAsync("bezoeker", Device.Laptop, wish => wish.BypassCSP = true);
        await using var guest = await house.InviteAsync("gast", Device.Laptop, wish => wish.BypassCSP = true);
        foreach (var address in Public) await AtAsync(visitor, address, address);
        var narrator = new NarratorPage(visitor);
        await narrator.PrepareAsync(Table.Case1);
        await AroundPreparationAsync(narrator, guest);
        foreach (var page in OfNarrator) await AtAsync(visitor, $"verteller/{page}", $"{narrator.Address}/{page}");
        await AtAsync(visitor, "verslag", $"/sessie/{narrator.SessionId}/verslag");
        await TryOutAsync(visitor);
        await SheetAsync(visitor, guest);
    }

    private async Task SheetAsync(Person leader, Person guest)
    {
        await leader.OpenAsync("/werkbladen/randvoorwaarden-voor-samenwerken");
        await leader.Button("Begin met een nieuwe werkruimte").ClickAsync();
        await Looked.AtAsync("werkblad/bewaar", leader);
        await leader.Page.GetByRole(AriaRole.Link, new() { Name = "Naar het werkblad" }).ClickAsync();
        await Looked.AtAsync("werkblad/stap", leader);
        var sheet = new Uri(leader.Page.Url).AbsolutePath;
        await AtAsync(leader, "werkblad/stap met rijen", $"{sheet}?stap=4");
        await leader.OpenAsync($"{sheet}/samen");
        await leader.Button("Maak een code").ClickAsync();
        var code = (await leader.Page.Locator("main .code").First.TextContentAsync())!.Trim();
        await leader.Button("Maak een link voor het bord").ClickAsync();
        await Looked.AtAsync("werkblad/samen", leader);
        var board = (await leader.Page.Locator("[data-secret=board]").TextContentAsync())!.Trim();
        await guest.OpenAsync("/meedoen");
        await guest.Page.GetByLabel("Code", new() { Exact = true }).FillAsync(code);
        await guest.Button("Doe mee").ClickAsync();
        await guest.Page.GetByLabel("Voor welke organisatie").FillAsync("Juridisch Loket");
        await guest.Button("Begin").ClickAsync();
        await Looked.AtAsync("werkblad/deelnemer", guest);
        await TwoAnswersAsync(leader, guest, sheet);
        await guest.OpenAsync(board);
        await guest.Button("Open het bord").ClickAsync();
        await Looked.AtAsync("werkblad/bord", guest);
        foreach (var part in new[] { "uitkomst", "afspraken", "versies" }) await AtAsync(leader, $"werkblad/{part}", $"{sheet}/{part}");
        await AtAsync(leader, "werkblad/lijst", sheet[..sheet.LastIndexOf('/')]);
    }

    // Two pages of one organisation, and the day to look back.
    private async Task TwoAnswersAsync(Person leader, Person guest, string sheet)
    {
        var other = await guest.Context.NewPageAsync();
        await other.GotoAsync(guest.Page.Url);
        foreach (var (page, words) in new[] { (other, "Het overleg in Zuid"), (guest.Page, "Het overleg in West") })
        {
            await page.Locator("[name=netwerk]").FillAsync(words);
            await page.Locator("#vul .actions button").Last.ClickAsync();
            await Expect(page.Locator("form[data-command=undo]")).ToBeVisibleAsync();
        }
        await other.CloseAsync();
        await guest.SeesAsync("Twee antwoorden op dezelfde plaats");
        await Looked.AtAsync("werkblad/deelnemer met twee antwoorden", guest);
        await leader.OpenAsync($"{sheet}/samen");
        await leader.SeesAsync("Laatst bewaard door Juridisch Loket");
        await Looked.AtAsync("werkblad/samen met mensen", leader);
        await leader.OpenAsync($"{sheet}/afspraken");
        await leader.Page.GetByLabel("Dag", new() { Exact = true }).FillAsync(Dates.Today(TimeProvider.System.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await leader.Button("Kijk terug op deze dag").ClickAsync();
        await leader.SeesAsync("Jullie kijken terug op");
        await AtAsync(leader, "werkblad/terugkijken", sheet);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task AroundPreparationAsync(NarratorPage narrator, Person guest)
    {
        await Looked.AtAsync("bewaar", narrator.Person);
        var workspace = (await narrator.Person.Page.Locator("[data-secret=workspace]").TextContentAsync())!.Trim();
        await narrator.EnterAsync();
        await AtAsync(guest, "bord openen", narrator.BoardLink);
        await AtAsync(guest, "meedoen met link", $"/m/{narrator.Code}");
        await AtAsync(guest, "werkruimte openen", workspace);
        await guest.Page.Locator("main button").First.ClickAsync();
        await Expect(guest.Main).ToHaveAttributeAsync("data-screen", "werkruimte");
        var home = guest.Page.Url;
        await Looked.AtAsync("werkruimte", guest);
        await AtAsync(guest, "werkruimte/voorbereiden", home + "/voorbereiden");
        await AtAsync(guest, "werkruimte/verhalen", home + "/verhalen");
        await AddCaseAsync(guest);
        await guest.OpenAsync("/voorbereiden");
        await guest.Page.GetByLabel("Aantal mensen").FillAsync("veel");
        await guest.Button("Maak de bijeenkomst").ClickAsync();
        await guest.SeesAsync("Kijk nog even naar dit formulier");
        await Looked.AtAsync("formulier met fouten", guest);
    }

    private async Task AddCaseAsync(Person guest)
    {
        var example = await guest.Page.RunAndWaitForDownloadAsync(() => guest.Page.GetByRole(AriaRole.Link, new() { Name = "Download een voorbeeld" }).ClickAsync());
        await guest.Page.GetByLabel("Bestand").SetInputFilesAsync(await example.PathAsync());
        await guest.Button("Voeg het verhaal toe").ClickAsync();
        await guest.SeesAsync("Dit ziet het team");
        await Looked.AtAsync("werkruimte/verhaal", guest);
    }

    private async Task TryOutAsync(Person visitor)
    {
        await visitor.OpenAsync("/proberen");
        await visitor.Button("Begin met proberen").ClickAsync();
        await Expect(visitor.Main).ToHaveAttributeAsync("data-screen", "proef");
        await Expect(visitor.Page.FrameLocator("iframe.side-by-side__board").Locator("main")).ToHaveAttributeAsync("data-screen", "bord");
        await Looked.AtAsync("proef", visitor);
    }

    private async Task AtAsync(Person person, string place, string address)
    {
        await person.OpenAsync(address);
        await Looked.AtAsync(place, person);
    }
}
