using System.Text.Encodings.Web;
using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Tests.Features.Guide;

/// <summary>Mistakes in a page of the guide stop the start with file, line, field and one sentence.</summary>
public sealed class GuidePageTests
{
    private static readonly string Words = string.Join(' ', Enumerable.Repeat("woord", 120));

    private static readonly string Good = $"""
        ---
        id: aanbod
        titel: Aanbod
        nummer: 1
        samenvatting: Kort.
        bron: Eigen tekst.
        gecontroleerd: 2026-11-21
        ---

        ## Waarvoor

        {Words}

        ## Twee vragen

        - Een vraag?

        ## Wat kun jij doen

        - **Bestuurder**: Kies.
        """;

    [Fact]
    public void A_good_page_is_read()
    {
        var read = GuidePage.Read("building-blocks/aanbod.md", Good);

        Assert.Empty(read.Flaws);
        Assert.Equal(("Aanbod", new DateOnly(2026, 11, 21)), (read.Content!.Title, read.Content.Checked));
        Assert.Contains("<strong>Bestuurder</strong>", Html(read.Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id: aanbod", "id: informatie", 2, "id")]
    [InlineData("id: aanbod", "id: zolder", 2, "id")]
    [InlineData("nummer: 1", "nummer: 9", 4, "nummer")]
    [InlineData("titel: Aanbod", "titeltje: Aanbod", 3, "titeltje")]
    [InlineData("gecontroleerd: 2026-11-21", "gecontroleerd: gisteren", 7, "gecontroleerd")]
    [InlineData("titel: Aanbod", "titel: &a Aanbod", 3, "titel")]
    [InlineData("## Twee vragen", "# Twee vragen", 14, "tekst")]
    [InlineData("- Een vraag?", "- Een <b>vraag</b>?", 16, "tekst")]
    [InlineData("## Wat kun jij doen", "## Doen", 9, "tekst")]
    public void A_mistake_is_named_with_its_line_and_field(string good, string bad, int line, string field)
    {
        var flaws = GuidePage.Read("building-blocks/aanbod.md", Good.Replace(good, bad, StringComparison.Ordinal)).Flaws;

        Assert.Contains(flaws, flaw => (flaw.File, flaw.Line, flaw.Field) == ("building-blocks/aanbod.md", line, field));
        Assert.All(flaws, flaw => Assert.EndsWith(".", flaw.Sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Zomaar tekst")]
    [InlineData("---\nid: aanbod\n")]
    public void A_file_without_its_fields_on_top_says_how_to_begin(string text) =>
        Assert.Contains("drie streepjes", GuidePage.Read("building-blocks/aanbod.md", text).Flaws.Single().Sentence, StringComparison.Ordinal);

    [Fact]
    public void HTML_in_Markdown_is_shown_as_text()
    {
        using var html = new StringWriter();
        MarkdownText.Html("Hoi <script>alert(1)</script>").WriteTo(html, HtmlEncoder.Default);
        Assert.DoesNotContain("<script", html.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_building_block_without_a_page_stops_the_start()
    {
        var content = Directory.CreateTempSubdirectory("elkedeur-");
        content.CreateSubdirectory("building-blocks");
        File.WriteAllText(Path.Combine(content.FullName, "building-blocks", "aanbod.md"), Good);

        var broken = Assert.Throws<BrokenContent>(() => GuideShelf.Load(content.FullName));

        Assert.Equal(6, broken.Flaws.Count);
        Assert.Contains(broken.Flaws, flaw => flaw.File == "building-blocks/toegang.md");
        content.Delete(recursive: true);
    }

    private static string Html(GuidePage page)
    {
        using var html = new StringWriter();
        page.Body.WriteTo(html, HtmlEncoder.Default);
        return html.ToString();
    }
}
