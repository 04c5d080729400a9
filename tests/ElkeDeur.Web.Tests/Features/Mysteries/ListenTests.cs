using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Mysteries;

public sealed class ListenTests
{
    [Fact]
    public async Task D13_who_listens_alone_gets_the_story_and_nothing_to_unravel()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/mysteries/toeslagenschandaal/luister");
        var (mystery, module) = (Case(app), app.Services.GetRequiredService<MysteryShelf>().Module);
        var text = page.QuerySelector("main")!.TextContent;

        Assert.NotNull(page.QuerySelector(".opening"));
        Assert.Equal(mystery.Questions, page.QuerySelectorAll(".question li").Select(li => li.TextContent));
        Assert.NotNull(page.QuerySelector("audio[controls]:not([autoplay])"));
        Assert.Contains(module.Disclaimer, text, StringComparison.Ordinal);
        Assert.Contains(mystery.ContentNote!, text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='{module.Guide.Url}']"));
        Assert.Empty(page.QuerySelectorAll("form, button, input, .timer, .answers, .ticks"));
    }

    [Fact]
    public async Task Every_line_can_be_read_and_has_its_moment_in_the_recording()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/mysteries/toeslagenschandaal/luister");

        Assert.Equal(Case(app).Audio.Lines.Select(l => l.Text), page.QuerySelectorAll("[data-line] [data-text]").Select(l => l.TextContent));
        var times = page.QuerySelector("audio")!.GetAttribute("data-lines")!;
        Assert.All(page.QuerySelectorAll("[data-line]"), line => Assert.Contains($"\"{line.GetAttribute("data-line")}\"", times, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_stories_follow_each_other_to_the_last()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var cases = app.Services.GetRequiredService<MysteryShelf>().Shipped;
        for (var i = 0; i < cases.Count; i++)
        {
            var page = await visitor.OpenAsync($"/mysteries/{cases[i].Id}/luister");
            var next = page.QuerySelectorAll("a").FirstOrDefault(a => a.TextContent.StartsWith("Volgend verhaal", StringComparison.Ordinal));
            Assert.Equal(i + 1 < cases.Count ? $"/mysteries/{cases[i + 1].Id}/luister" : null, next?.GetAttribute("href"));
        }
    }

    private static Mystery Case(TestApp app) => app.Services.GetRequiredService<MysteryShelf>().Find("toeslagenschandaal")!;
}
