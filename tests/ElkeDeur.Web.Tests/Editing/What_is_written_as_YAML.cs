using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Tests.Editing;

public sealed class What_is_written_as_YAML
{
    private static readonly string[] Pieces =
    [
        "a", "woord", " ", "  ", "\n", "\n\n", ": ", " #", "#", "- ", "'", "\"", "\\", "[", "]", "{", "}", "&x", "*x", "!x", "|", ">", "%", "@", "`", "\t", "null", "true", "12", "-3", "€ 5",
        "é", "‘", "😀", "\u00AD", "\u200B", "\u2028", "\uFEFF", "\u0001", "---", "...", ",", "?", "~", "een lange zin die niet ophoudt en maar doorgaat en doorgaat tot voorbij het eind van de regel",
    ];

    [Theory]
    [InlineData("gewoon", "gewoon")]
    [InlineData("12", "\"12\"")]
    [InlineData("true", "\"true\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("eindigt op:", "\"eindigt op:\"")]
    [InlineData("- streep", "\"- streep\"")]
    [InlineData("2026-11-22", "2026-11-22")]
    [InlineData("", "\"\"")]
    [InlineData("een\ntwee", "|-\n  een\n  twee")]
    [InlineData("een\n\ntwee\n", "|\n  een\n\n  twee")]
    public void A_text_gets_quotes_only_where_it_needs_them(string text, string yaml) =>
        Assert.Equal($"veld: {yaml}\n", YamlWriter.Write(new() { ["veld"] = text }));

    [Fact]
    public void Any_content_reads_back_the_same()
    {
        var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
        TestContext.Current.SendDiagnosticMessage($"seed {seed}");
        var next = (uint)seed;
        int Roll(int sides) => (int)((next = (next * 1664525) + 1013904223) >> 8) % sides;
        string Text() => string.Concat(Enumerable.Range(0, Roll(7)).Select(_ => Pieces[Roll(Pieces.Length)]));
        JsonNode? Value(int depth) => Roll(depth > 3 ? 4 : 7) switch
        {
            0 => Roll(2000) - 1000,
            1 => Roll(2) == 0,
            2 or 3 => Text(),
            4 => new JsonArray([.. Enumerable.Range(0, Roll(4)).Select(_ => Value(depth + 1) ?? "")]),
            5 => new JsonObject(Enumerable.Range(0, Roll(4)).Select(i => KeyValuePair.Create($"k{i}", Value(depth + 1)))),
            _ => null,
        };
        for (var i = 0; i < 3000; i++)
        {
            var content = new JsonObject(Enumerable.Range(0, 1 + Roll(4)).Select(k => KeyValuePair.Create($"veld_{k}", Value(0))));
            var yaml = YamlWriter.Write(content);
            var read = Reading(yaml, seed);
            Assert.True(content.ToJsonString() == read, $"seed {seed}\n{content.ToJsonString()}\n{yaml}\n{read}");
        }
    }

    private static string Reading(string yaml, int seed)
    {
        var result = ContentFile.Read<JsonObject>("x.yaml", yaml, _ => []);
        Assert.True(result.Ok, $"seed {seed}: {string.Join(' ', result.Flaws)}\n{yaml}");
        return result.Content!.ToJsonString();
    }
}
