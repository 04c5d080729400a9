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
        await table.Narrator.EnterAsync();
        table.Board = new(await table.SeatAsync(house, "bord", Device.BigScreen, wish));
        await table.Board.OpenAsync(table.Narrator.BoardLink);
        table.Phone = new(await table.SeatAsync(house, "telefoon", Device.BigPhone, wish));
        await table.Phone.JoinAsync(table.Narrator.Code);
        if (laptop) table.Laptop = new(await table.SeatAsync(house, "laptop", Device.Laptop, wish));
        if (laptop) await table.Laptop.JoinByLinkAsync(table.Narrator.Code);
        return table;
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
