using System.Text.Json;
using System.Text.RegularExpressions;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content;

/// <summary>Turns what the JSON reader says into a sentence for an editor.</summary>
internal static partial class JsonFlaw
{
    public static Flaw Of(JsonException e)
    {
        var path = (e.Path ?? "").TrimStart('$').TrimStart('.');
        if (Missing().Match(e.Message) is { Success: true } missing) return new(path, $"Hier ontbreekt: {missing.Groups[1].Value.Replace("'", "", StringComparison.Ordinal)}. Vul het aan.");
        if (Unknown().Match(e.Message) is { Success: true } unknown) return UnknownField(path, unknown.Groups[1].Value);
        if (e.Message.Contains("doesn't allow null", StringComparison.Ordinal)) return new(path, "Dit veld is leeg. Vul het in.");
        return new(path, "Deze waarde past hier niet. Kijk in de uitleg van het bestand wat hier kan staan.");
    }

    private static Flaw UnknownField(string path, string field) =>
        new(path.EndsWith(field, StringComparison.Ordinal) ? path : Join(path, field), $"Het veld ‘{field}’ kennen we niet. Kijk of het goed gespeld is.");

    private static string Join(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";

    [GeneratedRegex("missing required properties(?: including)?: (.+?)\\.?$")]
    private static partial Regex Missing();

    [GeneratedRegex("The JSON property '([^']+)' could not be mapped")]
    private static partial Regex Unknown();
}
