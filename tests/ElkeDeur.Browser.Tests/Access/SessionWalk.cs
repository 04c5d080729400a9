namespace ElkeDeur.Browser.Tests.Access;

/// <summary>One session through all phases; every screen is looked at in each.</summary>
public sealed class SessionWalk(House house) : IAsyncLifetime
{
    public static readonly string[] Phases =
    [
        "voorbereiding", "s1_inleiding", "s1_mysterie", "s1_audio", "s2_eerste_gedachten", "s2_ontrafelen",
        "s2_oplossing", "s3_reflectie", "s3_afspraken", "afgesloten",
    ];

    /// <summary>All doors open, still in the phase of unravelling.</summary>
    public const string Solved = "opgelost";

    public static IEnumerable<string> Moments => Phases.Append(Solved);

    public Looked Looked { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Skip is not null) return;
        await using var table = await Table.SetAsync(house, wish => wish.BypassCSP = true, laptop: false);
        foreach (var phase in Phases)
        {
            if (phase == "afgesloten") await table.Narrator.CloseAsync();
            else await table.GoToAsync(phase);
            await FillAsync(table, phase);
            await table.AllAreInAsync(phase);
            await table.AllFollowAsync();
            await LookAsync(table, phase);
            if (phase == "s2_ontrafelen") await SolveAsync(table);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // Each phase at its fullest: a proposed and a given hint, a question, what was found.
    private static async Task FillAsync(Table table, string phase)
    {
        if (phase == "s2_ontrafelen")
        {
            await table.Narrator.DoAsync("announce");
            await table.Narrator.DoAsync("timer-start");
            await table.Narrator.MarkAsync("e3");
            await table.Narrator.DoAsync("give-hint", "[data-hint=h1]");
            await table.Narrator.MarkAsync("e4");
            await table.Phone.AskAsync("Kreeg Huib een brief?");
            await table.Narrator.Person.SeesAsync("“Kreeg Huib een brief?”");
        }
        else if (phase == "s3_reflectie") await table.Narrator.DoAsync("question-show", "[data-question=v1]");
        else if (phase == "s3_afspraken") await table.Narrator.AgreeAsync("We bellen voordat we een brief sturen", "Fatima", "2030-01-15");
    }

    private async Task SolveAsync(Table table)
    {
        foreach (var element in new[] { "e1", "e2", "e5", "e6", "e7", "e8" }) await table.Narrator.MarkAsync(element);
        await table.AllFollowAsync();
        await LookAsync(table, Solved);
    }

    private async Task LookAsync(Table table, string phase)
    {
        await Looked.LookAsync($"bord/{phase}", "letters", () => Checks.SmallTextsAsync(table.Board.Person.Page));
        await Looked.LookAsync($"verteller/{phase}", "knoppen", () => Checks.SmallTargetsAsync(table.Narrator.Person.Page, 48));
        await Looked.LookAsync($"deelnemer/{phase}", "knoppen", () => Checks.SmallTargetsAsync(table.Phone.Person.Page, 44));
        await Looked.AtAsync($"verteller/{phase}", table.Narrator.Person);
        await Looked.AtAsync($"bord/{phase}", table.Board.Person);
        await Looked.AtAsync($"deelnemer/{phase}", table.Phone.Person);
    }
}
