namespace ElkeDeur.Browser.Tests.Access;

public sealed class Every_screen_in_every_phase(SessionWalk walk) : IClassFixture<SessionWalk>
{
    private static readonly string[] Everywhere = ["axe, licht", "axe, donker, 320 breed", "past op 320 breed"];

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var phase in SessionWalk.Moments)
        {
            foreach (var screen in new[] { "verteller", "bord", "deelnemer" })
                foreach (var check in Everywhere) rows.Add($"{screen}/{phase}", check);
            rows.Add($"bord/{phase}", "letters");
            rows.Add($"verteller/{phase}", "knoppen");
            rows.Add($"deelnemer/{phase}", "knoppen");
        }

        return rows;
    }

    [BrowserTheory, MemberData(nameof(Rows))]
    public void Can_be_read_and_used(string screen, string check) => walk.Looked.NothingIsWrong(screen, check);
}
