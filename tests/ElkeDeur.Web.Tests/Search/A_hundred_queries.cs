using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Search;

public sealed class A_hundred_queries
{
    [Fact]
    public async Task The_right_page_comes_first_for_at_least_ninety()
    {
        await using var app = await Searching.StartAsync(Database.Sqlite);
        var wrong = new List<string>();
        foreach (var query in ExpectedQuery.All)
        {
            var found = await app.FindAsync(query.Typed);
            var place = found.Index().FirstOrDefault(page => query.Right.Contains(page.Item), (Index: -1, Item: "")).Index;
            if (place != 0) wrong.Add($"{query.Typed} -> {string.Join(", ", found.Take(3))}; {query.Right[0]} is number {1 + place} of {found.Count}");
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{100 - wrong.Count} of 100 right.\n{string.Join('\n', wrong)}");
        Assert.Equal(100, ExpectedQuery.All.Count);
        Assert.True(wrong.Count <= 10, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    [Theory, EachDatabase(Database.Postgres)]
    public async Task Both_databases_give_the_same_pages_in_the_same_order(Database database)
    {
        await using var file = await Searching.StartAsync(Database.Sqlite);
        await using var server = await Searching.StartAsync(database);

        foreach (var query in ExpectedQuery.All)
            Assert.Equal(await file.FindAsync(query.Typed), await server.FindAsync(query.Typed));
    }
}
