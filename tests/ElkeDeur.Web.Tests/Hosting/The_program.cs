using System.Net;

namespace ElkeDeur.Web.Tests.Hosting;

public sealed class The_program
{
    [Theory, EachDatabase]
    public async Task Starts_and_shows_a_page(Database database)
    {
        await using var app = new TestApp(database);
        using var visitor = app.NewVisitor();

        var page = await visitor.OpenAsync("/meedoen");

        Assert.Equal((HttpStatusCode.OK, "Meedoen"), (visitor.Status, page.QuerySelector("h1")!.TextContent));
    }
}
