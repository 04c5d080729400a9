namespace ElkeDeur.Browser.Tests.Journeys;

public sealed class A_sheet_together(House house) : IAsyncLifetime
{
    private const string Conditions = "randvoorwaarden-voor-samenwerken";
    private static readonly string[] Six = ["betrokkenheid", "financien", "elkaar_kennen", "privacy", "organisatie", "commitment"];
    private static readonly string[] InTime = ["gemeente", "Juridisch Loket", "sociaal raadslieden", "welzijn"];

    private readonly LaterClock clock = new();
    private readonly List<Person> people = [];
    private Server server = null!;
    private SheetLeaderPage leader = null!;
    private BoardPage board = null!;
    private List<SheetPersonPage> phones = [];

    private SheetPersonPage Town => phones[0];
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().DateTime);

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Skip is not null) return;
        server = new(clock);
        server.Open();
        leader = new(await SeatAsync("leider", Device.Laptop));
        board = new(await SeatAsync("bord", Device.BigScreen));
        foreach (var name in InTime) phones.Add(new(await SeatAsync(name, Device.SmallPhone)));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people) await person.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
    }

    [BrowserFact]
    public async Task Is_filled_in_by_five_organisations_and_opened_again_at_the_next_meeting()
    {
        await BeginAsync();
        await FillInAsync();
        await LoseTheConnectionAsync();
        await ComeInLateAsync();
        await WriteInOnePlaceAsync();
        await TakeBackAsync();
        await ActAsync();
        await AgreeAndFinishAsync();
        await MeetAgainAsync();
        Assert.Empty(people.SelectMany(one => one.Errors.Select(error => $"{one.Name}: {error}")));
    }

    private async Task BeginAsync()
    {
        await leader.BeginAsync(Conditions);
        await board.Person.OpenAsync(leader.BoardLink);
        await board.Person.Button("Open het bord").ClickAsync();
        await board.Person.SeesAsync(leader.Code);
        await Task.WhenAll(phones.Zip(InTime, (phone, name) => phone.JoinAsync(leader.Code, name)));
        await board.Person.SeesAsync("4 organisaties vullen in.");
        await Expect(leader.Progress).ToHaveCountAsync(4);
        await leader.Person.SeesAsync("4 telefoons kijken nu mee.");
    }

    private async Task FillInAsync()
    {
        await Task.WhenAll(phones.Zip(InTime, FirstStepAsync));
        foreach (var name in InTime) await board.Person.SeesAsync($"Zo ziet {name} het");
        await Task.WhenAll(phones.Select((phone, n) => ConditionsAsync(phone, notYet: n switch { 0 => "privacy", 3 => "financien", _ => "" })));
        await Expect(board.Person.Page.Locator(".together__answer--niet")).ToHaveCountAsync(2);
        await Expect(board.Person.Page.Locator(".together__question", new() { HasText = "Privacy: weten jullie" }).Locator(".together__answer--niet")).ToContainTextAsync("gemeente");
        await Expect(leader.Progress.First).ToContainTextAsync("14 van de 18 vragen");
        await PhotographAsync("1-naast-elkaar");
    }

    private static async Task FirstStepAsync(SheetPersonPage phone, string name)
    {
        await phone.Field("netwerk").FillAsync("Het overleg over schulden");
        await phone.Field("waarom").FillAsync($"Zo ziet {name} het");
        await phone.OnAsync("De zes voorwaarden");
    }

    private static async Task ConditionsAsync(SheetPersonPage phone, string notYet)
    {
        foreach (var one in Six)
        {
            await phone.ChooseAsync(one, one == notYet ? "niet" : "ja");
            await phone.Field($"{one}_bewijs").FillAsync("Dat staat in ons jaarplan");
        }
        await phone.OnAsync("Wat als het tegenzit?");
    }

    private async Task LoseTheConnectionAsync()
    {
        var phone = phones[1];
        await phone.Person.Context.SetOfflineAsync(true);
        await phone.Field("vertrek").FillAsync("Dan neemt een collega het over");
        await Expect(phone.Saved).ToContainTextAsync("Geen verbinding.");
        await phone.Person.PhotographAsync("samen", "2-zonder-verbinding");
        await board.Person.SeesNotAsync("Dan neemt een collega het over");
        await phone.Person.Context.SetOfflineAsync(false);
        await board.Person.SeesAsync("Dan neemt een collega het over");
        await phone.SavesByItselfAsync();
        await phone.Person.Page.ReloadAsync();
        await Expect(phone.Field("vertrek")).ToHaveValueAsync("Dan neemt een collega het over");
        await Expect(phone.Person.Page.Locator("[data-kept]")).ToHaveCountAsync(0);
    }

    private async Task ComeInLateAsync()
    {
        var late = new SheetPersonPage(await SeatAsync("woningcorporatie", Device.SmallPhone));
        phones.Add(late);
        await late.JoinAsync(leader.Code, "woningcorporatie");
        await late.Person.SeesAsync("Zo ziet welzijn het");
        await FirstStepAsync(late, "woningcorporatie");
        await ConditionsAsync(late, notYet: "");
        await board.Person.SeesAsync("5 organisaties vullen in.");
    }

    private async Task WriteInOnePlaceAsync()
    {
        var colleague = new SheetPersonPage(await SeatAsync("collega", Device.SmallPhone));
        await colleague.JoinAsync(leader.Code, "Gemeente");
        await colleague.Person.OpenAsync($"{new Uri(colleague.Person.Page.Url).AbsolutePath}?stap=3");
        await Town.Field("politiek").FillAsync("Dan praten we met de wethouder");
        await Town.SavesByItselfAsync();

        await colleague.Field("politiek").FillAsync("Dan ligt het plan klaar");
        await Expect(colleague.Beside).ToContainTextAsync("Dan praten we met de wethouder");
        await Expect(colleague.Beside).ToContainTextAsync("Dan ligt het plan klaar");
        await colleague.Person.PhotographAsync("samen", "3-twee-antwoorden");
        await colleague.Beside.GetByText("Dan ligt het plan klaar").ClickAsync();
        await colleague.Person.Button("Kies dit antwoord").ClickAsync();

        await Expect(colleague.Field("politiek")).ToHaveValueAsync("Dan ligt het plan klaar");
        await Expect(colleague.Beside).ToHaveCountAsync(0);
        await board.Person.SeesAsync("Dan ligt het plan klaar");
        await board.Person.SeesNotAsync("Dan praten we met de wethouder");
    }

    private async Task TakeBackAsync()
    {
        await phones[4].Field("politiek").FillAsync("Dit hoort hier niet");
        await board.Person.SeesAsync("Dit hoort hier niet");
        await leader.Person.SeesAsync("Laatst bewaard door woningcorporatie: Wat gebeurt er als het bestuur andere plannen krijgt?");
        await leader.Person.PhotographAsync("samen", "4-ongedaan");
        await leader.Person.Button("Maak ongedaan").ClickAsync();
        await leader.Person.SeesAsync("Dat is ongedaan gemaakt.");
        await board.Person.SeesNotAsync("Dit hoort hier niet");
    }

    private async Task ActAsync()
    {
        await leader.Person.Button("Rond het werkblad af").ClickAsync();
        await leader.Person.SeesAsync("Zet er een actie bij, met wie en wanneer.");
        foreach (var (phone, condition) in new[] { (Town, "privacy"), (phones[3], "financien") })
        {
            await phone.Person.OpenAsync($"{new Uri(phone.Person.Page.Url).AbsolutePath}?stap=4");
            await phone.ChooseAsync("acties.1.voorwaarde", condition);
            await phone.Field("acties.1.wat").FillAsync("Eén blad maken");
            await phone.Field("acties.1.wie").FillAsync("teamleider");
            await phone.Field("acties.1.wanneer").FillAsync("31-2");
            await phone.SaveAsync();
            await phone.Person.SeesAsync("Bewaard. Kijk nog even naar dit");
            await phone.Field("acties.1.wanneer").FillAsync("15-1-2030");
            await phone.SaveAsync();
            await phone.Person.SeesNotAsync("Kijk nog even naar dit");
        }
    }

    private async Task AgreeAndFinishAsync()
    {
        await leader.AgreeAsync("We maken één blad over wat we delen", "adviseur privacy", Today.AddDays(30));
        await leader.AgreeAsync("We zoeken geld voor twee uur per week", "beleidsmedewerker", Today.AddDays(60));
        await board.Person.SeesAsync("We zoeken geld voor twee uur per week");
        await leader.LookBackOnAsync(Today.AddDays(28));
        await leader.OpenAsync("/samen");
        await leader.Person.Button("Rond het werkblad af").ClickAsync();
        await leader.Person.SeesAsync("Dit werkblad is afgerond.");
        await PhotographAsync("5-afgerond");
    }

    private async Task MeetAgainAsync()
    {
        clock.Advance(TimeSpan.FromDays(28));
        await leader.OpenAsync("");
        await leader.Person.SeesAsync("Vandaag kijken jullie terug");
        await leader.Person.SeesAsync("We maken één blad over wat we delen");
        await leader.Person.SeesAsync("Nog niets. Vraag elkaar: klopt dit nog?");
        await leader.OpenAsync("/samen");
        await leader.Person.Button("Heropen het werkblad").ClickAsync();
        await leader.Person.Button("Rond het werkblad af").WaitForAsync();
        await Town.Person.OpenAsync($"{new Uri(Town.Person.Page.Url).AbsolutePath}?stap=2");
        await Town.ChooseAsync("privacy", "deels");
        await Town.OnAsync("Wat als het tegenzit?");
        await leader.OpenAsync("");
        await Expect(leader.Person.Page.Locator("[data-look-back]")).ToContainTextAsync("gemeente: Privacy: weten jullie wat je mag delen, en wat niet? Eerst: Nog niet. Nu: Deels.");
        await leader.Person.PhotographAsync("samen", "6-volgende-keer");
    }

    private async Task<Person> SeatAsync(string name, Device device)
    {
        var person = await house.InviteAsync(name, device, wish => wish.BaseURL = server.Address);
        people.Add(person);
        return person;
    }

    private async Task PhotographAsync(string moment)
    {
        foreach (var person in people) await person.PhotographAsync("samen", moment);
    }
}
