namespace ElkeDeur.Browser.Tests.Access;

/// <summary>A session in which our scripts never arrive, so that forms and links have to do.</summary>
public sealed class WalkWithoutBundles(House house) : IAsyncLifetime
{
    public const string Check = "axe, zonder scripts";

    public Looked Looked { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Skip is not null) return;
        await using var table = await Table.SetAsync(house, wish => wish.BypassCSP = true, laptop: false);
        foreach (var person in table.People)
        {
            await person.Context.RouteAsync("**/dist/*.js*", route => route.AbortAsync());
            await person.Page.ReloadAsync();
        }

        foreach (var phase in SessionWalk.Phases) await AtAsync(table, phase);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task AtAsync(Table table, string phase)
    {
        if (phase == "afgesloten") await table.Narrator.CloseAsync();
        else await table.GoToAsync(phase);
        if (phase == "s2_ontrafelen") await table.Narrator.MarkAsync("e3");
        foreach (var (screen, person) in new[] { ("verteller", table.Narrator.Person), ("bord", table.Board.Person), ("deelnemer", table.Phone.Person) })
        {
            if (screen != "verteller") await person.Page.ReloadAsync();
            await person.IsInAsync(phase);
            // A browser puts a page that was posted back where it was scrolled to, sooner or later: what is half in sight counts as small.
            await person.Page.EvaluateAsync("() => document.querySelectorAll('main, main *').forEach(one => one.scrollTop = 0)");
            await Looked.LookAsync($"{screen}/{phase}", Check, () => Checks.AxeAsync(person.Page, Checks.Whole));
        }
    }
}
