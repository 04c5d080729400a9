using System.Net.Http.Headers;
using AngleSharp.Dom;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features;

/// <summary>What a phone fetches before it can do anything, over the line.</summary>
public sealed class PageWeightTests
{
    private const int Most = 50_000, MostToRead = 90_000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/meedoen")]
    [InlineData("/mysteries")]
    public async Task A_page_that_a_phone_opens_first_weighs_at_most_50_kB_in_all(string address)
    {
        await using var app = new TestApp(Database.Sqlite, Delivered);
        using var visitor = app.NewVisitor();
        await AssertLightAsync(visitor, address, Most);
    }

    // Every page of guide and library, not only the heaviest we know of today; the whole guide on paper is another matter.
    [Fact]
    public async Task A_page_to_read_weighs_at_most_90_kB_in_all()
    {
        await using var app = new TestApp(Database.Sqlite, Delivered);
        using var visitor = app.NewVisitor();
        foreach (var address in EveryPageTests.PublicAddresses(app).Where(ToRead)) await AssertLightAsync(visitor, address, MostToRead);
    }

    [Fact]
    public async Task A_participants_page_weighs_no_more()
    {
        await using var app = new TestApp(Database.Sqlite, Delivered);
        using var round = await Round.StartAsync(app);
        await AssertLightAsync(round.Team, round.TeamPage, Most);
    }

    private static bool ToRead(string address) =>
        (address.StartsWith("/handreiking", StringComparison.Ordinal) && !address.StartsWith("/handreiking/afdrukken", StringComparison.Ordinal)) || address.StartsWith("/bibliotheek", StringComparison.Ordinal);

    // While developing, changed files are sent without compression.
    private static (string, string) Delivered => ("environment", "Production");

    private static async Task AssertLightAsync(Visitor visitor, string address, int most)
    {
        var page = await visitor.OpenAsync(address);
        var parts = page.QuerySelectorAll("link[href], script[src], img[src]").Select(one => one.GetAttribute("href") ?? one.GetAttribute("src")!);

        var sizes = new Dictionary<string, int>();
        foreach (var part in parts.Append(address).Distinct()) sizes[part] = await Weigh(visitor, part);

        Assert.All(sizes, part => Assert.True(part.Value > 0, $"{part.Key} is empty"));
        Assert.True(sizes.Values.Sum() <= most, string.Join(", ", sizes.Select(part => $"{part.Key}: {part.Value}")));
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
