using System.Net;
using AngleSharp.Html.Dom;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Workspaces.Writing;

/// <summary>A text in which the check sees something is confirmed only with a reason for each kind.</summary>
public sealed class What_the_check_saw
{
    private const string Seen = "\nBel mevrouw Fatima Yilmaz op 06-12345678. Of bel meneer Kees Jansen.\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_reader_ticks_each_kind_and_says_why_and_that_is_kept(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await DeskAsync(app);
        using var reader = await desk.ReaderAsync();
        Assert.Contains("Mogelijk", reader.Shown(), StringComparison.Ordinal);
        Assert.Equal(["Telefoonnummers", "Namen"], reader.Page.QuerySelectorAll("fieldset legend").Select(kind => kind.TextContent.Trim()));
        await reader.PressAsync("Bevestig deze versie", ("naam", "jurist"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, reader.Status);
        Assert.Contains("Zet een vinkje en schrijf waarom", reader.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);

        Tick(reader);
        await reader.PressAsync("Bevestig deze versie", ("Reden[Phone]", "Dit is een verzonnen nummer."), ("Reden[Name]", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, reader.Status);
        Assert.Equal("Dit is een verzonnen nummer.", reader.Page.QuerySelector("#reden-Phone")!.GetAttribute("value"));
        Tick(reader);
        await reader.PressAsync("Bevestig deze versie", ("Reden[Name]", "Verzonnen mensen."));

        Assert.Equal("Dank je wel", reader.Page.QuerySelector("[role=alert]")?.TextContent ?? reader.Heading());
        await desk.Writer.OpenAsync($"{desk.Item}/tweede-lezer");
        Assert.Contains("Dit is een verzonnen nummer.", desk.Writer.Shown(), StringComparison.Ordinal);
        Assert.Contains("Verzonnen mensen.", desk.Writer.Shown(), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Equal(["writing.override.Name", "writing.override.Phone"], await db.Audit.Where(line => line.What.StartsWith("writing.override")).Select(line => line.What).OrderBy(what => what).ToListAsync(Stop));
    }

    [Fact]
    public async Task Invented_names_that_are_declared_pass()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await Desk.OfAsync(app, "casus", "casus-1");

        using var reader = await desk.ReaderAsync();

        Assert.DoesNotContain("Bart", string.Concat(reader.Page.QuerySelectorAll("fieldset").Select(kind => kind.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_writer_sees_it_too_and_can_save_and_go_on()
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await DeskAsync(app);

        await desk.Writer.OpenAsync($"{desk.Item}/nakijken");

        Assert.Contains("06-12345678", desk.Writer.Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain("anoniem", desk.Writer.Shown(), StringComparison.Ordinal);
    }

    private static async Task<Desk> DeskAsync(TestApp app)
    {
        var desk = await Desk.OfAsync(app, from: "bouwstenen/aanbod");
        await desk.SaveAsync(await desk.TextAsync() + Seen);
        return desk;
    }

    private static void Tick(Visitor reader)
    {
        foreach (var box in reader.Page.QuerySelectorAll("[name=Gezien]").OfType<IHtmlInputElement>()) box.IsChecked = true;
    }
}
