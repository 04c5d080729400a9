using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>What somebody fills in at a field.</summary>
public enum FieldKind
{
    Text,
    Number,
    YesNo,
    Date,

    /// <summary>One of the values of an enumeration.</summary>
    Choice,

    /// <summary>Any number of values of an enumeration.</summary>
    Choices,

    /// <summary>A list of short texts.</summary>
    Texts,

    /// <summary>A list of records, each a group of fields.</summary>
    Records,

    /// <summary>One record inside another.</summary>
    Record,

    /// <summary>The parts of a paragraph of the solution: one text with stars in it.</summary>
    Stars,
}

/// <summary>A field of a content type, found from the parameters of its constructor.</summary>
/// <param name="Key">Its key in content files.</param>
/// <param name="Path">Where it stands in the type, lists written as <c>[]</c>.</param>
/// <param name="MayBeEmpty">Whether nothing is a value.</param>
/// <param name="Words">The words of an enumeration.</param>
/// <param name="Fields">The fields of the record, or of each record in the list.</param>
public sealed record FieldShape(string Key, string Path, FieldKind Kind, bool MayBeEmpty, IReadOnlyList<string> Words, IReadOnlyList<FieldShape> Fields)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<FieldShape>> Known = [];

    /// <summary>The fields of a content type, in the order of its files.</summary>
    public static IReadOnlyList<FieldShape> Of(Type type) => Known.GetOrAdd(type, record => FieldsOf(record, ""));

    /// <summary>This field and all that are in it.</summary>
    public IEnumerable<FieldShape> All() => Fields.SelectMany(field => field.All()).Prepend(this);

    private static IReadOnlyList<FieldShape> FieldsOf(Type type, string path)
    {
        var nullability = new NullabilityInfoContext();
        return [.. type.GetConstructors().OrderByDescending(made => made.GetParameters().Length).First().GetParameters().Select(part => Of(part, type, path, nullability))];
    }

    private static FieldShape Of(ParameterInfo part, Type type, string path, NullabilityInfoContext nullability)
    {
        var key = type.GetProperty(part.Name!)!.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name;
        var at = path.Length == 0 ? key : $"{path}.{key}";
        var inner = Nullable.GetUnderlyingType(part.ParameterType);
        var empty = inner is not null || nullability.Create(part).WriteState == NullabilityState.Nullable;
        return Of(key, at, inner ?? part.ParameterType, empty);
    }

    private static FieldShape Of(string key, string path, Type type, bool empty) => type switch
    {
        _ when type == typeof(string) => new(key, path, FieldKind.Text, empty, [], []),
        _ when type == typeof(int) || type == typeof(long) => new(key, path, FieldKind.Number, empty, [], []),
        _ when type == typeof(bool) => new(key, path, FieldKind.YesNo, empty, [], []),
        _ when type == typeof(DateOnly) => new(key, path, FieldKind.Date, empty, [], []),
        _ when type == typeof(IReadOnlyList<Part>) => new(key, path, FieldKind.Stars, empty, [], []),
        { IsEnum: true } => new(key, path, FieldKind.Choice, empty, WordsOf(type), []),
        _ when typeof(IEnumerable).IsAssignableFrom(type) => OfList(key, path, type.GetGenericArguments()[0], empty),
        _ => new(key, path, FieldKind.Record, empty, [], FieldsOf(type, path)),
    };

    private static FieldShape OfList(string key, string path, Type item, bool empty) => item switch
    {
        _ when item == typeof(string) => new(key, path, FieldKind.Texts, empty, [], []),
        { IsEnum: true } => new(key, path, FieldKind.Choices, empty, WordsOf(item), []),
        _ => new(key, path, FieldKind.Records, empty, [], FieldsOf(item, path + "[]")),
    };

    private static IReadOnlyList<string> WordsOf(Type type) =>
        [.. Enum.GetNames(type).Select(name => type.GetField(name)!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? name)];
}
