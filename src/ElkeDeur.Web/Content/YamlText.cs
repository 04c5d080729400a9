using System.Globalization;
using System.Text.Json.Nodes;
using ElkeDeur.Domain.Mysteries;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ElkeDeur.Web.Content;

/// <summary>
/// Reads plain YAML into JSON and remembers the line of every field. Aliases, anchors and tags are refused: they let a small file
/// grow without end or name a type. So is anything deeper than 20 levels.
/// </summary>
internal sealed class YamlText
{
    private const int Deepest = 20;
    private readonly Parser parser;

    private YamlText(string text) => parser = new Parser(new Scanner(new StringReader(text), skipComments: true));

    public Dictionary<string, long> Lines { get; } = [];

    /// <summary>The content as JSON, or throws <see cref="YamlFlaw"/>.</summary>
    public static (JsonNode? Json, IReadOnlyDictionary<string, long> Lines) Read(string text)
    {
        var yaml = new YamlText(text);
        try
        {
            yaml.parser.Consume<StreamStart>();
            yaml.parser.Consume<DocumentStart>();
            return (yaml.Node("", 0), yaml.Lines);
        }
        catch (YamlException e) when (e is not null)
        {
            throw new YamlFlaw(e.Start.Line, new("", "Deze regel is geen goede YAML. Kijk naar inspringen, aanhalingstekens en dubbele punten."));
        }
    }

    private JsonNode? Node(string path, int depth)
    {
        var next = parser.Current ?? throw new YamlFlaw(0, new(path, "Het bestand is leeg."));
        Lines[path] = next.Start.Line;
        if (depth > Deepest) throw new YamlFlaw(next.Start.Line, new(path, $"Dit zit te diep: hoogstens {Deepest} niveaus."));
        if (next is AnchorAlias or NodeEvent { Anchor.IsEmpty: false }) throw new YamlFlaw(next.Start.Line, new(path, "Gebruik geen verwijzingen met & of *. Schrijf de tekst gewoon twee keer."));
        if (next is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } }) throw new YamlFlaw(next.Start.Line, new(path, "Gebruik geen labels met een uitroepteken."));
        if (parser.TryConsume<Scalar>(out var scalar)) return Value(scalar);
        if (parser.TryConsume<MappingStart>(out _)) return Map(path, depth);
        parser.Consume<SequenceStart>();
        return List(path, depth);
    }

    private JsonObject Map(string path, int depth)
    {
        var map = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var at = path.Length == 0 ? key.Value : $"{path}.{key.Value}";
            if (map.ContainsKey(key.Value)) throw new YamlFlaw(key.Start.Line, new(at, "Dit veld staat er twee keer."));
            map[key.Value] = Node(at, depth + 1);
            Lines[at] = key.Start.Line;
        }
        return map;
    }

    private JsonArray List(string path, int depth)
    {
        var list = new JsonArray();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            var at = $"{path}[{list.Count}]";
            list.Add(Node(at, depth + 1) ?? throw new YamlFlaw(Lines[at], new(at, "Dit is leeg. Vul iets in, of haal het streepje weg.")));
        }
        return list;
    }

    private static JsonNode? Value(Scalar scalar) => scalar.Style != ScalarStyle.Plain ? scalar.Value : scalar.Value switch
    {
        "" or "null" or "~" => null,
        "true" => true,
        "false" => false,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        var text => text,
    };
}

/// <summary>A mistake in the YAML itself, with its line.</summary>
internal sealed class YamlFlaw(long line, Flaw flaw) : Exception(flaw.Sentence)
{
    public long Line => line;
    public Flaw Flaw => flaw;
}
