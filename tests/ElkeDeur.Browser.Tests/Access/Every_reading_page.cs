namespace ElkeDeur.Browser.Tests.Access;

public sealed class Every_reading_page(ReadingWalk walk) : IClassFixture<ReadingWalk>
{
    [BrowserTheory]
    [InlineData(ReadingWalk.Axe)]
    [InlineData(ReadingWalk.Small)]
    [InlineData(ReadingWalk.Paper)]
    [InlineData(ReadingWalk.NoScripts)]
    public void Can_be_read_and_used(string check)
    {
        Assert.True(walk.Known > 150, $"Only {walk.Known} pages were found.");
        Assert.True(walk.Findings[check].Count == 0, string.Join('\n', walk.Findings[check].Take(40)));
    }
}
