using System.Net.Http.Headers;
using AngleSharp.Dom;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features;

/// <summary>What a phone fetches before it can do anything, over the line.</summary>
public sealed class PageWeightTests
{
    private const int Most = 50_000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/meedoen")]
    [InlineData("/mysteries")]
    public async Task A_page_that_a_phone_opens_first_weighs_at_most_50_kB_in_all(string address)
    {
        // While developing, changed files are sent without compression.
        await using var app = new TestApp(Database.Sqlite, ("environment", "Production"));
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync(address);
        var parts = page.QuerySelectorAll("link[href], script[src], img[src]").Select(one => one.GetAttribute("href") ?? one.GetAttribute("src")!);

        var sizes = new Dictionary<string, int>();
        foreach (var part in parts.Append(address).Distinct()) sizes[part] = await Weigh(visitor, part);

        Assert.All(sizes, part => Assert.True(part.Value > 0, $"{part.Key} is empty"));
        Assert.True(sizes.Values.Sum() <= Most, string.Join(", ", sizes.Select(part => $"{part.Key}: {part.Value}")));
    }

    private static async Task<int> Weigh(Visitor visitor, string address)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, address);
        asked.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        using var answer = await visitor.Http.SendAsync(asked, Stop);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync(Stop)).Length;
    }
}
