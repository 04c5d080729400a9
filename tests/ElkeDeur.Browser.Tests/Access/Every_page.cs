namespace ElkeDeur.Browser.Tests.Access;

public sealed class Every_page(PageWalk walk) : IClassFixture<PageWalk>
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var page in PageWalk.Public.Concat(PageWalk.OfNarrator.Select(p => $"verteller/{p}")).Concat(PageWalk.Others))
            foreach (var check in new[] { "axe, licht", "axe, donker, 320 breed", "past op 320 breed" }) rows.Add(page, check);
        return rows;
    }

    [BrowserTheory, MemberData(nameof(Rows))]
    public void Can_be_read_and_used(string page, string check) => walk.Looked.NothingIsWrong(page, check);
}
