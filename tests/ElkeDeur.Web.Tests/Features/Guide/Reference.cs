using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Guide;

public sealed class Reference
{
    [Fact]
    public async Task All_actions_stand_on_one_page_per_block_and_role()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var guide = app.Services.GetRequiredService<GuideShelf>();

        var all = (await visitor.OpenAsync("/handreiking/naslag/acties")).Body!.TextContent;
        Assert.All(guide.Actions, action => Assert.Contains(action.Text, all, StringComparison.Ordinal));

        var own = (await visitor.OpenAsync("/handreiking/naslag/acties?rol=bestuurder")).Body!.TextContent;
        Assert.All(guide.Actions, action => Assert.Equal(action.Role == ElkeDeur.Domain.Guide.ProfessionalRole.Administrator, own.Contains(action.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task All_questions_stand_on_one_page()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var page = await visitor.OpenAsync("/handreiking/naslag/vragen");

        Assert.All(app.Services.GetRequiredService<GuideShelf>().Questions, question => Assert.Contains(question.Text, page.GetElementById(question.Id.ToLowerInvariant())!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_rare_words_stand_in_the_order_of_the_alphabet()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();
        var words = (await visitor.OpenAsync("/handreiking/naslag/begrippen")).QuerySelectorAll("dt").Select(word => word.TextContent).ToList();

        Assert.True(words.Count > 100);
        Assert.Equal(words.Order(StringComparer.Create(new("nl-NL"), ignoreCase: true)), words);
    }
}
