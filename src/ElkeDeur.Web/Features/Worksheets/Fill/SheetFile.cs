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

/// <summary>A filled in sheet as a file: JSON to read in again, CSV for a spreadsheet.</summary>
public sealed record SheetFile(string Werkblad, string Naam, IReadOnlyDictionary<string, string> Antwoorden)
{
    private const int Largest = 1024 * 1024;
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Json(SheetState state, string party) =>
        JsonSerializer.SerializeToUtf8Bytes(new SheetFile(state.Address, state.Name, state.AnswersOf(party).Typed.OrderBy(one => one.Key, StringComparer.Ordinal).ToDictionary()), Options);

    /// <summary>What a file begins, or the sentence that says what is wrong with it.</summary>
    public static async Task<ReadSheet> ReadAsync(IFormFile? file, WorksheetShelf shelf)
    {
        if (file is null or { Length: 0 }) return new(Problem: "Kies eerst een bestand met inhoud.");
        if (file.Length > Largest) return new(Problem: "Dit bestand is te groot. Een werkblad is hoogstens 1 MB.");
        try
        {
            await using var stream = file.OpenReadStream();
            var read = await JsonSerializer.DeserializeAsync<SheetFile>(stream, Options);
            if (shelf.Find(read?.Werkblad ?? "") is not { Sheet.Kept: true } entry) return new(Problem: "Dit bestand hoort bij een werkblad dat we niet kennen.");
            var answers = (read!.Antwoorden ?? new Dictionary<string, string>()).Where(one => !string.IsNullOrEmpty(one.Value)).ToLookup(one => Fits(entry.Sheet, one));
            return new(new(entry.Sheet.Address, string.IsNullOrWhiteSpace(read.Naam) ? entry.Sheet.Title : read.Naam.Trim(), answers[true].ToImmutableDictionary()), [.. answers[false].OrderBy(one => one.Key, StringComparer.Ordinal)]);
        }
        catch (JsonException)
        {
            return new(Problem: "Dit is geen bestand van een werkblad. Kies het JSON-bestand dat je eerder bewaarde.");
        }
    }

    /// <summary>One line for each answer: who, the question, the place, the answer.</summary>
    public static string Csv(IEnumerable<(string Who, FilledSheet Filled)> all) => Spreadsheet.Csv(Rows(all));

    private static bool Fits(Worksheet sheet, KeyValuePair<string, string> answer) =>
        answer.Value.Length <= SheetRules.LongestAnswer && sheet.Fields.Any(field => SheetPlaces.Has(field, answer.Key));

    private static IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<(string Who, FilledSheet Filled)> all)
    {
        yield return ["wie", "vraag", "plaats", "antwoord"];
        foreach (var (who, filled) in all)
            foreach (var place in filled.Answers.Typed.Keys.Order(StringComparer.Ordinal))
                yield return [who, PlaceWords.Of(filled.Sheet.Fields.First(field => field.Id == place.Split('.')[0]), place), place, PlaceWords.Typed(filled, place)];
    }
}
