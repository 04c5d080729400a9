using CsvHelper;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>Rows as a file for a spreadsheet. Cells that it would run as a formula get a mark in front.</summary>
public static class Spreadsheet
{
    private static readonly CsvWriterOptions Format = new()
    {
        Separator = ';',
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r",
        InjectionEscape = '\'',
    };

    /// <summary>With the mark by which a spreadsheet knows that this is UTF-8.</summary>
    public static string Csv(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, Format, leaveOpen: true))
            foreach (var row in rows)
            {
                foreach (var cell in row) csv.WriteField(cell);
                csv.EndRecord();
            }
        return '\uFEFF' + text.ToString();
    }
}
