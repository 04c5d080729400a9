using System.Net;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Sessions;

public sealed class Print
{
    [Fact]
    public async Task The_overview_leads_to_four_sheets()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);

        await maker.OpenAsync($"{session.Narrator}/print");
        var sheets = maker.Page.QuerySelectorAll("main .card a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(4, sheets.Count);
        foreach (var sheet in sheets)
        {
            await maker.OpenAsync(sheet);
            Assert.Equal((sheet, HttpStatusCode.OK), (sheet, maker.Status));
            Assert.Single(maker.Page.QuerySelectorAll("h1"));
            Assert.NotEmpty(maker.Page.QuerySelectorAll(".sheet"));
        }
        await maker.OpenAsync($"{session.Narrator}/print/geheim");
        Assert.Equal(HttpStatusCode.NotFound, maker.Status);
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task The_narrators_script_holds_everything_a_game_on_paper_needs(string mysteryId)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var (session, mystery) = await PrepareAsync(app, maker, mysteryId);

        await maker.OpenAsync($"{session.Narrator}/print/verteller");

        var paper = Plain(maker.Shown());
        Assert.Contains("Niet delen", paper, StringComparison.Ordinal);
        Assert.All(mystery.Questions.Concat(mystery.Elements.Select(e => e.Text)).Concat(mystery.Hints.Select(h => h.Text))
            .Concat(mystery.Solution.Facts.Select(f => f.Text)).Concat(mystery.Audio.Lines.Select(l => l.Text)), text => Assert.Contains(Plain(text), paper, StringComparison.Ordinal));
        Assert.Equal(mystery.Solution.Paragraphs.Sum(p => p.Parts.Count(x => x.Kind == PartKind.Star)) + mystery.Hints.Count, maker.Shown().Count(c => c == '★'));
        var scripts = mystery.Audio.Lines.Select(l => l.Speaker).Distinct().Count();
        Assert.Equal(scripts, maker.Page.QuerySelectorAll("h2").Count(h => h.TextContent.StartsWith("Script voor", StringComparison.Ordinal)));
        Assert.Equal(mystery.Audio.Lines.Count, maker.Page.QuerySelectorAll(".lines strong").Length);
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task The_teams_sheet_gives_nothing_away(string mysteryId)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var (session, mystery) = await PrepareAsync(app, maker, mysteryId);

        await maker.OpenAsync($"{session.Narrator}/print/deelnemer");

        var paper = Plain(maker.Page.DocumentElement.TextContent);
        Assert.All(mystery.Elements.Select(e => e.Text).Concat(mystery.Hints.Select(h => h.Text)).Concat(mystery.Solution.Facts.Select(f => f.Text))
            .Concat(mystery.CaseQuestions.SelectMany(q => q.Parts)), secret => Assert.DoesNotContain(Plain(secret), paper, StringComparison.Ordinal));
        Assert.All(SecretWords.Of(mystery), word => Assert.False(SecretWords.Contains(paper, word), word));
        Assert.All(mystery.Questions, question => Assert.Contains(Plain(question), paper, StringComparison.Ordinal));
        Assert.NotNull(maker.Page.QuerySelector("svg.qr"));
        Assert.Contains((await session.RoomAsync(app)).Code, paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_list_has_a_box_for_each_element_option_and_hint()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var (session, mystery) = await PrepareAsync(app, maker, "toeslagenschandaal");

        await maker.OpenAsync($"{session.Narrator}/print/elementen");

        Assert.Equal(mystery.Elements.Count + mystery.Elements.Sum(e => e.Options.Count) + mystery.Hints.Count, maker.Page.QuerySelectorAll(".box").Length);
        Assert.Contains("6 van 10 nodig", maker.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reflection_sheet_has_every_question_with_lines_to_write_on()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var (session, mystery) = await PrepareAsync(app, maker, "aanvraag-traplift");

        await maker.OpenAsync($"{session.Narrator}/print/nabespreken");

        Assert.Equal(5 + mystery.CaseQuestions.Count, maker.Page.QuerySelectorAll(".sheet ol > li").Length);
        Assert.All(maker.Page.QuerySelectorAll(".sheet ol > li"), question => Assert.Equal(2, question.QuerySelectorAll(".blank").Length));
    }

    public static TheoryData<string> Cases =>
        ["uitkering-onverwacht-gekort", "onbereikbare-dienstverlening", "samenwerking-opschalen", "aanvraag-traplift", "escalatie-voorkomen-in-het-gezin", "toeslagenschandaal"];

    private static async Task<(Prepared, Mystery)> PrepareAsync(TestApp app, Visitor maker, string mysteryId) =>
        (await Prepared.ByAsync(maker, ("Mystery", mysteryId)), app.Services.GetRequiredService<MysteryShelf>().Find(mysteryId)!);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
