using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Web.Content.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Browser.Tests.Mirrors;

/// <summary>Answers to a mirror: corners, ties and whatever a seed gives.</summary>
public sealed class Filling(uint seed)
{
    private static readonly string[] Texts = ["", "", "Eén zin.", "  <b>x</b> {x} {laatste_dag}  ", "twee\nregels", new('a', 801), new('é', 1001), new('b', 10_001)];

    private static readonly string[] Days =
    [
        "", "3-12-2026", "3 december 2026", "3december2026", "3 DEC 2026", "2026-11-02", "31-2-2026", "30-2", "31-12", "3-13-2026", "1-1-1899", "12/11/26", "1.9.2026",
        "29 februari 2027", "29 februari 2028", "31 april 2026", "morgen", "2 november 2026 ", "0-1-2026", "1-10-2026", "7-10-2026",
    ];

    private uint next = seed;

    /// <summary>Every mirror that ships.</summary>
    public static IReadOnlyList<WorksheetEntry> Mirrors(House house) =>
        [.. house.Server.Services.GetRequiredService<WorksheetShelf>().Entries.Where(entry => !entry.Sheet.Kept)];

    /// <summary>Eight of one letter, every tie of two, all four even, and one too few.</summary>
    public static IEnumerable<Dictionary<string, string[]>> Corners(Worksheet sheet) => sheet.Address != "maatwerk-mentaliteitstest" ? [] :
        from letters in new[] { "aaaaaaaa", "bbbbbbbb", "cccccccc", "dddddddd", "aaaabbbb", "aaaacccc", "aaaadddd", "bbbbcccc", "bbbbdddd", "ccccdddd", "aabbccdd", "aaabbbcc", "aaabbbcd", "aaaaaaa" }
        select letters.Select((letter, i) => ($"v{i + 1}", $"{letter}")).ToDictionary(one => one.Item1, one => new[] { one.Item2 });

    public Dictionary<string, string[]> Any(Worksheet sheet)
    {
        var eager = Roll(3) > 0;
        return sheet.Fields.ToDictionary(field => field.Id, field => Answer(field, eager)).Where(one => one.Value.Length > 0).ToDictionary();
    }

    private string[] Answer(SheetField field, bool eager) => field.Kind switch
    {
        FieldKind.Choice or FieldKind.State => !eager && Roll(3) == 0 ? [] : [field.Options[Roll(field.Options.Count)].Id],
        FieldKind.Choices => [.. field.Options.Where(_ => Roll(2) == 0).Select(option => option.Id)],
        FieldKind.Date => [Days[Roll(Days.Length)]],
        _ => [eager && field.Required ? "Iets." : Texts[Roll(eager ? 5 : Texts.Length)]],
    };

    private int Roll(int sides)
    {
        next = (next * 1664525) + 1013904223;
        return (int)((next >> 8) % sides);
    }
}
