using System.Net;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Mysteries;

public sealed class SolutionTests
{
    private const string Address = "/mysteries/aanvraag-traplift/oplossing";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task D13_the_solution_opens_only_after_a_warning_and_an_explicit_yes()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var warning = await visitor.OpenAsync(Address);
        Assert.Contains("niet meer meespelen in een team", warning.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var page = await visitor.SendAsync(warning.QuerySelector("form")!);

        var mystery = app.Services.GetRequiredService<MysteryShelf>().Find("aanvraag-traplift")!;
        var text = page.QuerySelector("main")!.TextContent;
        Assert.All(mystery.Solution.Paragraphs, paragraph => Assert.Contains(paragraph.Spoken, text, StringComparison.Ordinal));
        Assert.All(mystery.Elements, element => Assert.Contains(element.Text, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_yes_that_was_not_given_on_our_own_page_counts_for_nothing()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        using var nothing = new FormUrlEncodedContent([]);

        using var answer = await visitor.Http.PostAsync(new Uri(Address, UriKind.Relative), nothing, Stop);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_solution_is_never_stored_or_indexed()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        using var answer = await visitor.Http.GetAsync(new Uri(Address, UriKind.Relative), Stop);

        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
    }
}
