namespace ElkeDeur.Browser.Tests.Access;

public sealed class Every_screen_without_our_scripts(WalkWithoutBundles walk) : IClassFixture<WalkWithoutBundles>
{
    public static TheoryData<string> Screens() =>
        [.. from phase in SessionWalk.Phases from screen in new[] { "verteller", "bord", "deelnemer" } select $"{screen}/{phase}"];

    [BrowserTheory, MemberData(nameof(Screens))]
    public void Can_be_read_and_used(string screen) => walk.Looked.NothingIsWrong(screen, WalkWithoutBundles.Check);
}
