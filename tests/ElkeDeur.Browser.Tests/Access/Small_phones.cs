namespace ElkeDeur.Browser.Tests.Access;

public sealed class Small_phones(House house)
{
    private const string BrokenWords = """
        heading => {
          const text = heading.firstChild, range = document.createRange();
          return [...text.data.matchAll(/\S+/g)].filter(word => {
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            return range.getClientRects().length > 1;
          }).map(word => word[0]);
        }
        """;

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(360)]
    public async Task Show_a_title_without_breaking_a_word(int width)
    {
        await using var visitor = await house.InviteAsync($"breedte-{width}", new Device(width, 640, true));

        await visitor.OpenAsync("/mysteries/toeslagenschandaal");

        Assert.Empty(await visitor.Page.Locator("h1").EvaluateAsync<string[]>(BrokenWords));
    }

    [BrowserFact]
    public async Task Have_back_and_on_beside_each_other_in_the_narrators_foot()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        await table.GoToAsync("s1_inleiding");
        var foot = table.Narrator.Person.Page.Locator(".narrator__foot button");

        var (back, on) = ((await foot.First.BoundingBoxAsync())!, (await foot.Last.BoundingBoxAsync())!);

        Assert.Equal(back.Y, on.Y);
        Assert.True(back.X + back.Width <= on.X);
    }
}
