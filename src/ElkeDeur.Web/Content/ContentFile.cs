using System.Text.Json;
using System.Text.Json.Serialization;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content;

/// <summary>Reads one content file into a content type. The C# types are the truth; the JSON Schemas for editors come from the same options.</summary>
public static class ContentFile
{
    public const string Empty = "Het bestand is leeg. Vul het, of kies een ander bestand.";

    public static readonly JsonSerializerOptions Options = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The content, or the mistakes that keep it from being used.</summary>
    public static ContentResult<T> Read<T>(string file, string yaml, Func<T, IEnumerable<Flaw>> check)
    {
        IReadOnlyDictionary<string, long> lines = new Dictionary<string, long>();
        try
        {
            (var json, lines) = YamlText.Read(yaml);
            if (json is null) return Flawed<T>(new ContentFlaw(file, 1, "", Empty));
            var content = json.Deserialize<T>(Options)!;
            return new(content, [.. check(content).Select(flaw => At(file, lines, flaw))]) { Lines = lines };
        }
        catch (YamlFlaw e)
        {
            return Flawed<T>(new ContentFlaw(file, e.Line, e.Flaw.Field, e.Flaw.Sentence));
        }
        catch (JsonException e)
        {
            return Flawed<T>(At(file, lines, JsonFlaw.Of(e)));
        }
    }

    private static ContentResult<T> Flawed<T>(ContentFlaw flaw) => new(default, [flaw]);

    // A missing field has no line of its own: then the line of what should hold it.
    private static ContentFlaw At(string file, IReadOnlyDictionary<string, long> lines, Flaw flaw)
    {
        for (var field = flaw.Field; ; field = Parent(field))
            if (lines.TryGetValue(field, out var line) || field.Length == 0) return new(file, Math.Max(line, 1), flaw.Field, flaw.Sentence);
    }

    private static string Parent(string field) => field[..Math.Max(0, field.LastIndexOfAny(['.', '[']))];
}

/// <summary>Content that was read, or the reasons why not.</summary>
public sealed record ContentResult<T>(T? Content, IReadOnlyList<ContentFlaw> Flaws)
{
    public bool Ok => Flaws.Count == 0;

    /// <summary>The line of every field that was read.</summary>
    public IReadOnlyDictionary<string, long> Lines { get; init; } = new Dictionary<string, long>();
}

/// <summary>A mistake in a content file: where, and one sentence that says what to do.</summary>
public sealed record ContentFlaw(string File, long Line, string Field, string Sentence)
{
    public override string ToString() => $"{File}, regel {Line}{(Field.Length > 0 ? $", veld {Field}" : "")}: {Sentence}";
}
