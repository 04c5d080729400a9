using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using ElkeDeur.Domain.Library;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features;

/// <summary>Walks every address that anybody can open. A new public page is found by itself.</summary>
public sealed class EveryPageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_public_page_answers_with_one_heading_and_one_main_in_Dutch()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        foreach (var address in PublicAddresses(app))
        {
            var page = await visitor.OpenAsync(address);
            Assert.True(visitor.Status == HttpStatusCode.OK, $"{address} answered {visitor.Status}");
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{address} has no single h1");
            Assert.True(page.QuerySelectorAll("main").Length == 1, $"{address} has no single main");
            Assert.True(page.DocumentElement.GetAttribute("lang") == "nl", $"{address} does not say it is Dutch");
            Assert.True(page.Title is { Length: > 12 } title && title.EndsWith("Elke Deur", StringComparison.Ordinal), $"{address} is called '{page.Title}'");
        }
    }

    [Fact]
    public async Task No_page_holds_a_script_or_style_of_its_own()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        foreach (var address in PublicAddresses(app))
        {
            var page = await visitor.OpenAsync(address);
            var inline = page.QuerySelectorAll("style, [style], script:not([src])")
                .Concat(page.All.Where(one => one.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))));
            Assert.True(!inline.Any(), $"{address}: {inline.FirstOrDefault()?.OuterHtml}");
        }
    }

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        foreach (var address in PublicAddresses(app).Append("/bestaat-niet"))
        {
            using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), Stop);
            AssertSafe(answer.Headers);
        }
    }

    [Fact]
    public async Task Every_link_and_picture_on_a_public_page_leads_somewhere()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var targets = new Dictionary<string, string>();
        foreach (var address in PublicAddresses(app))
            foreach (var target in Targets(await visitor.OpenAsync(address))) targets.TryAdd(target, address);
        foreach (var (target, from) in targets)
        {
            using var answer = await visitor.Http.GetAsync(new Uri(target, UriKind.Relative), Stop);
            Assert.True(answer.IsSuccessStatusCode, $"{from} leads to {target}, which answered {answer.StatusCode}");
        }
    }

    /// <summary>The headers that every answer carries, also one that tells of trouble.</summary>
    internal static void AssertSafe(HttpResponseHeaders headers)
    {
        var policy = string.Join(' ', headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("SAMEORIGIN", headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("no-referrer", headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.NotEmpty(headers.GetValues("Permissions-Policy"));
    }

    private static IEnumerable<string> Targets(IDocument page) =>
        page.QuerySelectorAll("[href], [src]").Select(one => one.GetAttribute("href") ?? one.GetAttribute("src")!)
            .Where(target => target.StartsWith('/'));

    /// <summary>Pages without a secret in their address: those without parameters, and those of cases, guide and library.</summary>
    internal static List<string> PublicAddresses(TestApp app)
    {
        var room = app.Services.GetRequiredService<ReadingRoom>();
        var values = new Dictionary<string, IEnumerable<string>>
        {
            ["{slug}"] = app.Services.GetRequiredService<MysteryShelf>().Shipped.Select(m => m.Id),
            ["{**path}"] = room.Guide.Pages.Select(page => page.Path),
            ["{**chapter}"] = room.Guide.Chapters.Select(chapter => chapter.Page.Path).Prepend(""),
            ["bibliotheek/{id}"] = room.Library.Cards.Select(card => $"bibliotheek/{card.Id}"),
            ["bibliotheek/{id}/oefenen"] = room.Library.Of(LibraryKind.Case).Select(entry => $"bibliotheek/{entry.Card.Id}/oefenen"),
        };
        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(route => route.RoutePattern.RawText!).Distinct().Where(route => !route.EndsWith(".txt", StringComparison.Ordinal));
        return [.. routes.SelectMany(route => Filled(route, values))];
    }

    private static IEnumerable<string> Filled(string route, Dictionary<string, IEnumerable<string>> values)
    {
        if (!route.Contains('{', StringComparison.Ordinal)) return [$"/{route}"];
        var hole = values.Keys.Where(key => route.Contains(key, StringComparison.Ordinal)).MaxBy(key => key.Length);
        return hole is null || route.Replace(hole, "", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal)
            ? [] : values[hole].Select(value => $"/{route.Replace(hole, value, StringComparison.Ordinal)}".TrimEnd('/'));
    }
}
