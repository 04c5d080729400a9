using System.Collections.Immutable;
using System.Text.Json;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>What was read from a file.</summary>
/// <param name="Begin">The sheet it begins; nothing when <paramref name="Problem"/> says why not.</param>
/// <param name="LeftOut">Answers that do not belong to this sheet, by place.</param>
public sealed record ReadSheet(SheetCommand.Begin? Begin = null, IReadOnlyList<KeyValuePair<string, string>>? LeftOut = null, string? Problem = null);

/// <summary>A filled in sheet as a file: JSON to read in again, CSV for a spreadsheet. What people answered each for themselves is in neither.</summary>
/// <param name="Organisaties">What each organisation answered, by its name.</param>
public sealed record SheetFile(string Werkblad, string Naam, IReadOnlyDictionary<string, string> Antwoorden, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Organisaties = null)
{
    private const int Largest = 1024 * 1024;
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static SheetFile Of(Worksheet sheet, SheetState state)
    {
        var organisations = sheet.Answering == Answering.PerOrganisation ? state.Parties.Where(one => one.Key != SheetState.Shared).OrderBy(one => one.Key, StringComparer.Ordinal).ToList() : [];
        return new(state.Address, state.Name, Ordered(state.AnswersOf(SheetState.Shared)), organisations.Count == 0 ? null : organisations.ToDictionary(one => one.Value.Name, one => Ordered(one.Value.Answers)));
    }

    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <summary>The command that begins the same again.</summary>
    public SheetCommand.Begin Begin(string name) => new(Werkblad, name, Antwoorden.ToImmutableDictionary(), Organisaties?.ToImmutableDictionary(one => one.Key, one => one.Value.ToImmutableDictionary()));

    /// <summary>What a file begins, or the sentence that says what is wrong with it.</summary>
    public static async Task<ReadSheet> ReadAsync(IFormFile? file, WorksheetShelf shelf)
    {
        if (file is null or { Length: 0 }) return new(Problem: "Kies eerst een bestand met inhoud.");
        if (file.Length > Largest) return new(Problem: "Dit bestand is te groot. Een werkblad is hoogstens 1 MB.");
        try
        {
            await using var stream = file.OpenReadStream();
            var read = await JsonSerializer.DeserializeAsync<SheetFile>(stream, Options);
            return shelf.Find(read?.Werkblad ?? "") is { Sheet.Kept: true } entry ? read!.Fitted(entry.Sheet) : new(Problem: "Dit bestand hoort bij een werkblad dat we niet kennen.");
        }
        catch (JsonException)
        {
            return new(Problem: "Dit is geen bestand van een werkblad. Kies het JSON-bestand dat je eerder bewaarde.");
        }
    }

    /// <summary>One line for each answer: who, the question, the place, the answer.</summary>
    public static string Csv(IEnumerable<(string Who, FilledSheet Filled)> all) => Spreadsheet.Csv(Rows(all));

    private ReadSheet Fitted(Worksheet sheet)
    {
        var leftOut = new List<KeyValuePair<string, string>>();
        var organisations = (Organisaties ?? new Dictionary<string, IReadOnlyDictionary<string, string>>()).ToDictionary(one => one.Key, one => Fitting(sheet, one.Value, $"{one.Key}: ", leftOut));
        var fitted = this with { Antwoorden = Fitting(sheet, Antwoorden, "", leftOut), Organisaties = organisations.Count == 0 ? null : organisations };
        return new(fitted.Begin(string.IsNullOrWhiteSpace(Naam) ? sheet.Title : Naam.Trim()), leftOut);
    }

    private static IReadOnlyDictionary<string, string> Fitting(Worksheet sheet, IReadOnlyDictionary<string, string>? answers, string who, List<KeyValuePair<string, string>> leftOut)
    {
        var known = (answers ?? new Dictionary<string, string>()).Where(one => !string.IsNullOrEmpty(one.Value)).OrderBy(one => one.Key, StringComparer.Ordinal).ToLookup(one => Fits(sheet, one));
        leftOut.AddRange(known[false].Select(one => KeyValuePair.Create($"{who}{one.Key}", one.Value)));
        return known[true].ToDictionary();
    }

    private static bool Fits(Worksheet sheet, KeyValuePair<string, string> answer) =>
        answer.Value.Length <= SheetRules.LongestAnswer && sheet.Fields.Any(field => SheetPlaces.Has(field, answer.Key));

    private static IReadOnlyDictionary<string, string> Ordered(SheetAnswers answers) => answers.Typed.OrderBy(one => one.Key, StringComparer.Ordinal).ToDictionary();

    private static IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<(string Who, FilledSheet Filled)> all)
    {
        yield return ["wie", "vraag", "plaats", "antwoord"];
        foreach (var (who, filled) in all)
            foreach (var place in filled.Answers.Typed.Keys.Order(StringComparer.Ordinal))
                yield return [who, PlaceWords.Of(filled.Sheet, place), place, PlaceWords.Typed(filled, place)];
    }
}
