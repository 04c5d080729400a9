namespace ElkeDeur.Browser.Tests.Screens;

/// <summary>A narrator, a board and two participants, each in a browser of their own.</summary>
public sealed class Table : IAsyncDisposable
{
    public const string Case1 = "Uitkering onverwacht gekort";

    private readonly List<Person> people = [];

    public NarratorPage Narrator { get; private set; } = null!;
    public BoardPage Board { get; private set; } = null!;
    public ParticipantPage Phone { get; private set; } = null!;
    public ParticipantPage Laptop { get; private set; } = null!;
    public IReadOnlyList<Person> People => people;

    public static async Task<Table> SetAsync(House house, Action<BrowserNewContextOptions>? wish = null, bool laptop = true, string mystery = Case1)
    {
        var table = new Table();
        table.Narrator = new(await table.SeatAsync(house, "verteller", Device.SmallPhone, wish));
        await table.Narrator.PrepareAsync(mystery);
        await table.FillAsync(house, wish, laptop);
        return table;
    }

    /// <summary>With a narrator who stands at the page to prepare a session, on a server of their own.</summary>
    public static async Task<Table> AroundAsync(House house, Person narrator, Action<BrowserNewContextOptions> wish)
    {
        var table = new Table { Narrator = new(narrator) };
        table.people.Add(narrator);
        await table.Narrator.MakeAsync();
        await table.FillAsync(house, wish, laptop: false);
        return table;
    }

    private async Task FillAsync(House house, Action<BrowserNewContextOptions>? wish, bool laptop)
    {
        await Narrator.EnterAsync();
        Board = new(await SeatAsync(house, "bord", Device.BigScreen, wish));
        await Board.OpenAsync(Narrator.BoardLink);
        Phone = new(await SeatAsync(house, "telefoon", Device.BigPhone, wish));
        await Phone.JoinAsync(Narrator.Code);
        if (!laptop) return;
        Laptop = new(await SeatAsync(house, "laptop", Device.Laptop, wish));
        await Laptop.JoinByLinkAsync(Narrator.Code);
    }

    public async Task<Person> SeatAsync(House house, string name, Device device, Action<BrowserNewContextOptions>? wish = null)
    {
        var person = await house.InviteAsync(name, device, wish);
        people.Add(person);
        return person;
    }

    /// <summary>Presses next until the phase is there.</summary>
    public async Task GoToAsync(string phase)
    {
        for (var at = await PhaseAsync(); at != phase; at = await PhaseAsync())
            await (at == "s2_ontrafelen" ? Narrator.RevealAsync() : Narrator.NextAsync());
    }

    private Task<string?> PhaseAsync() => Narrator.Person.Main.GetAttributeAsync("data-phase");

    public async Task AllAreInAsync(string phase)
    {
        foreach (var person in people) await person.IsInAsync(phase);
    }

    /// <summary>Waits until every screen shows what the narrator's shows.</summary>
    public async Task AllFollowAsync()
    {
        var version = await Narrator.VersionAsync();
        foreach (var person in people) await Expect(person.Main).ToHaveAttributeAsync("data-version", version!);
    }

    public async Task PhotographAsync(string folder, string moment)
    {
        foreach (var person in people) await person.PhotographAsync(folder, moment);
    }

    public void NothingWentWrong() => Assert.Empty(people.SelectMany(p => p.Errors.Select(e => $"{p.Name}: {e}")));

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people) await person.DisposeAsync();
    }
}
