using System.Text.Json.Serialization;
using ElkeDeur.Domain.Mysteries;
using Microsoft.AspNetCore.Html;

namespace ElkeDeur.Web.Content;

/// <summary>A short page of the guide about one building block: fields between two lines of dashes, then Markdown.</summary>
public sealed record GuidePage(
    [property: JsonPropertyName("id")] BuildingBlock Block,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("samenvatting")] string Summary,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("gecontroleerd")] DateOnly Checked)
{
    private static readonly string[] Headings = ["## Waarvoor", "## Twee vragen", "## Wat kun jij doen"];

    [JsonIgnore] public IHtmlContent Body { get; init; } = HtmlString.Empty;

    /// <summary>The last part of the address.</summary>
    [JsonIgnore] public string Slug => Words.Slug(Block);

    /// <summary>The page, or the mistakes with their line in the file.</summary>
    public static ContentResult<GuidePage> Read(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = Array.IndexOf(lines, "---", 1);
        if (lines[0] != "---" || end < 0) return new(null, [new(file, 1, "", "Begin met een regel van drie streepjes, dan de velden, dan weer drie streepjes.")]);
        var head = ContentFile.Read<GuidePage>(file, string.Join('\n', lines[..end]), page => Flaws(file, page));
        var body = string.Join('\n', lines[(end + 1)..]);
        var flaws = head.Flaws.Concat(BodyFlaws(lines[(end + 1)..]).Select(flaw => new ContentFlaw(file, end + 2 + flaw.Line, "tekst", flaw.Sentence))).ToList();
        return new(head.Content is null ? null : head.Content with { Body = MarkdownText.Html(body) }, flaws);
    }

    private static IEnumerable<Flaw> Flaws(string file, GuidePage page)
    {
        if (Path.GetFileNameWithoutExtension(file) != page.Slug) yield return new("id", $"Bij deze bouwsteen hoort het bestand {page.Slug}.md.");
        if (page.Number is < 1 or > 7) yield return new("nummer", "Geef een nummer van 1 tot en met 7.");
        if (string.IsNullOrWhiteSpace(page.Source)) yield return new("bron", "Noem waar de feiten vandaan komen.");
    }

    private static IEnumerable<(int Line, string Sentence)> BodyFlaws(string[] body)
    {
        foreach (var heading in Headings.Except(body)) yield return (0, $"Hier ontbreekt het kopje ‘{heading}’.");
        var words = body.SelectMany(line => line.Split(' ')).Count(word => word.Any(char.IsLetter));
        if (words is < 100 or > 160) yield return (0, $"De tekst heeft {words} woorden. Het moeten er 100 tot 160 zijn.");
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i].StartsWith("# ", StringComparison.Ordinal)) yield return (i, "Begin kopjes met ##. De titel staat al boven de pagina.");
            if (body[i].Contains('<', StringComparison.Ordinal)) yield return (i, "Gebruik geen HTML. Schrijf gewone tekst.");
        }
    }
}
