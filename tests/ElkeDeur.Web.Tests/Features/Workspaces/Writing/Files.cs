using System.IO.Compression;
using System.Net;
using System.Text;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Workspaces.Writing;

public sealed class Files
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("mysterie", "samenwerking-opschalen", "mysterie-samenwerking-opschalen.yaml")]
    [InlineData("casus", "casus-3", ".yaml")]
    [InlineData("handreiking", "bouwstenen/aanbod", "handreiking-aanbod.md")]
    public async Task What_is_exported_is_what_import_takes(string kind, string from, string name)
    {
        await using var app = new TestApp(Database.Sqlite);
        var desk = await Desk.OfAsync(app, kind, from);
        using var answer = await desk.Writer.Http.GetAsync(new Uri($"{desk.Item}?handler=bestand", UriKind.Relative), Stop);
        Assert.EndsWith(name, answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        var file = await answer.Content.ReadAsByteArrayAsync(Stop);
        var elsewhere = await Workspace.OfAsync(app);

        await ImportAsync(elsewhere.Organiser, elsewhere.Address, name, file);

        Assert.Equal(HttpStatusCode.OK, elsewhere.Organiser.Status);
        await elsewhere.Organiser.OpenAsync(Desks.Standing(elsewhere.Organiser));
        Assert.Equal(await desk.TextAsync(), elsewhere.Organiser.Page.QuerySelector("#tekst")!.TextContent);
        Assert.Empty(elsewhere.Organiser.Page.QuerySelectorAll(".flaws li"));
    }

    [Theory, EachDatabase]
    public async Task Everything_together_is_one_zip_with_a_file_for_each(Database database)
    {
        await using var app = new TestApp(database);
        var desk = await Desk.OfAsync(app, "casus", "casus-3");
        await desk.Workspace.StartAsync(app, "handreiking", "bouwstenen/aanbod");
        await desk.Workspace.StartAsync(app, "handreiking", "bouwstenen/aanbod");

        using var zip = new ZipArchive(await desk.Writer.Http.GetStreamAsync(new Uri($"{desk.List}?handler=alles", UriKind.Relative), Stop));

        Assert.Equal(3, zip.Entries.Count);
        Assert.Equal(["handreiking-aanbod-2.md", "handreiking-aanbod.md"], zip.Entries.Select(e => e.Name).Where(n => n.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        using var text = new StreamReader(await zip.GetEntry("handreiking-aanbod.md")!.OpenAsync(Stop));
        Assert.Contains("hoofdstuk: bouwstenen/aanbod", await text.ReadToEndAsync(Stop), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_file_with_mistakes_is_told_with_lines_and_can_be_taken_in_as_a_draft(Database database)
    {
        await using var app = new TestApp(database);
        var workspace = await Workspace.OfAsync(app);
        const string file = "titel: Goed\nvastgelopen: |\n  ja\nonzin: 1\n";

        await ImportAsync(workspace.Organiser, workspace.Address, "casus.yaml", Encoding.UTF8.GetBytes(file));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, workspace.Organiser.Status);
        Assert.Contains("casus.yaml, regel", workspace.Organiser.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await workspace.Organiser.PressAsync("Neem over als concept");

        Assert.Equal((HttpStatusCode.OK, "Goed"), (workspace.Organiser.Status, workspace.Organiser.Heading()));
        Assert.Contains("Praktijkcasus", workspace.Organiser.Shown(), StringComparison.Ordinal);
        Assert.Equal(file, workspace.Organiser.Page.QuerySelector("#tekst")!.TextContent);
    }

    [Theory]
    [InlineData(0, "Het bestand is leeg")]
    [InlineData(600 * 1024, "hoogstens 512 kB")]
    public async Task A_file_that_cannot_be_taken_in_is_told(int size, string sentence)
    {
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);

        await ImportAsync(workspace.Organiser, workspace.Address, "x.yaml", Enumerable.Repeat((byte)'a', size).ToArray());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, workspace.Organiser.Status);
        Assert.Contains(sentence, workspace.Organiser.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_told()
    {
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);

        await ImportAsync(workspace.Organiser, workspace.Address, "x.yaml", [0x61, 0xC3, 0x28]);

        Assert.Contains("UTF-8", workspace.Organiser.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task ImportAsync(Visitor visitor, string workspace, string name, byte[] file)
    {
        await visitor.OpenAsync($"{workspace}/schrijven/inlezen");
        await visitor.SendFileAsync(visitor.Form("#kies"), "bestand", name, file);
    }
}
