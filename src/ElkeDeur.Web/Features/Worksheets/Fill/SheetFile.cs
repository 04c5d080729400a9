using System.Collections.Immutable;
using System.Text.Json;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>A filled in sheet as a file: JSON to read in again, CSV for a spreadsheet.</summary>
public sealed record SheetFile(string Werkblad, string Naam, IReadOnlyDictionary<string, string> Antwoorden)
{
    private const int Largest = 1024 * 1024;
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Json(SheetState state, string party) =>
        JsonSerializer.SerializeToUtf8Bytes(new SheetFile(state.Address, state.Name, state.AnswersOf(party).Typed.OrderBy(one => one.Key, StringComparer.Ordinal).ToDictionary()), Options);

    /// <summary>What a file begins, or the sentence that says what is wrong with it.</summary>
    public static async Task<(SheetCommand.Begin? Begin, string? Problem)> ReadAsync(IFormFile? file, WorksheetShelf shelf)
    {
        if (file is null or { Length: 0 }) return (null, "Kies eerst een bestand met inhoud.");
        if (file.Length > Largest) return (null, "Dit bestand is te groot. Een werkblad is hoogstens 1 MB.");
        try
        {
            await using var stream = file.OpenReadStream();
            var read = await JsonSerializer.DeserializeAsync<SheetFile>(stream, Options);
            if (shelf.Find(read?.Werkblad ?? "") is not { Sheet.Kept: true } entry) return (null, "Dit bestand hoort bij een werkblad dat we niet kennen.");
            var answers = (read!.Antwoorden ?? new Dictionary<string, string>()).Where(one => entry.Sheet.Fields.Any(field => SheetPlaces.Has(field, one.Key)) && one.Value is { Length: <= SheetRules.LongestAnswer });
            var name = string.IsNullOrWhiteSpace(read.Naam) ? entry.Sheet.Title : read.Naam.Trim();
            return (new(entry.Sheet.Address, name.Length > SheetRules.LongestName ? name[..SheetRules.LongestName] : name, answers.ToImmutableDictionary()), null);
        }
        catch (JsonException)
        {
            return (null, "Dit is geen bestand van een werkblad. Kies het JSON-bestand dat je eerder bewaarde.");
        }
    }

    /// <summary>One line for each answer: who, the question, the place, the answer.</summary>
    public static string Csv(IEnumerable<(string Who, FilledSheet Filled)> all) => Spreadsheet.Csv(Rows(all));

    private static IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<(string Who, FilledSheet Filled)> all)
    {
        yield return ["wie", "vraag", "plaats", "antwoord"];
        foreach (var (who, filled) in all)
            foreach (var place in filled.Answers.Typed.Keys.Order(StringComparer.Ordinal))
                yield return [who, PlaceWords.Of(filled.Sheet.Fields.First(field => field.Id == place.Split('.')[0]), place), place, PlaceWords.Typed(filled, place)];
    }
}
