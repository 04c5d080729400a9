using System.Globalization;
using System.Text.Json.Nodes;
using ElkeDeur.Domain.Mysteries;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ElkeDeur.Web.Content;

/// <summary>
/// Reads plain YAML into JSON and remembers the line of every field. Aliases, anchors and tags are refused, on values and on the names of
/// fields: they let a small file grow without end or name a type. So is anything deeper than 20 levels, and a second document.
/// </summary>
internal sealed class YamlText
{
    private const int Deepest = 20;
    private const string NoYaml = "Deze regel is geen goede YAML. Kijk naar inspringen, aanhalingstekens en dubbele punten.";
    private readonly Parser parser;

    private YamlText(string text) => parser = new Parser(new Scanner(new StringReader(text), skipComments: true));

    public Dictionary<string, long> Lines { get; } = [];

    /// <summary>The content as JSON, or throws <see cref="YamlFlaw"/>.</summary>
    public static (JsonNode? Json, IReadOnlyDictionary<string, long> Lines) Read(string text)
    {
        var yaml = new YamlText(text);
        try
        {
            return (yaml.OneDocument(), yaml.Lines);
        }
        catch (YamlException e)
        {
            throw new YamlFlaw(e.Start.Line, new("", NoYaml));
        }
        catch (InvalidOperationException)
        {
            // The scanner says so of some half brackets, without a place: it stopped after what it read last.
            throw new YamlFlaw(yaml.parser.Current?.End.Line ?? 1, new("", NoYaml));
        }
    }

    private JsonNode? OneDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return null;
        var content = Node("", 0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second)) throw new YamlFlaw(second.Start.Line, new("", "Hier begint een tweede deel. Maak er één geheel van, of haal de streepjes ‘---’ weg."));
        return content;
    }

    private JsonNode? Node(string path, int depth)
    {
        var next = Plain(path);
        Lines[path] = next.Start.Line;
        if (depth > Deepest) throw new YamlFlaw(next.Start.Line, new(path, $"Dit zit te diep: hoogstens {Deepest} niveaus."));
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
            var at = Join(path, parser.Current switch { Scalar named => named.Value, AnchorAlias alias => $"*{alias.Value}", _ => "" });
            Plain(at);
            var key = parser.Consume<Scalar>();
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

    private ParsingEvent Plain(string path)
    {
        if (parser.Current is not { } next) throw new YamlFlaw(1, new(path, NoYaml));
        if (next is AnchorAlias or NodeEvent { Anchor.IsEmpty: false }) throw new YamlFlaw(next.Start.Line, new(path, "Gebruik geen verwijzingen met & of *. Schrijf de tekst gewoon twee keer."));
        if (next is NodeEvent { Tag.IsEmpty: false }) throw new YamlFlaw(next.Start.Line, new(path, "Gebruik geen labels met een uitroepteken."));
        return next;
    }

    private static string Join(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";

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
