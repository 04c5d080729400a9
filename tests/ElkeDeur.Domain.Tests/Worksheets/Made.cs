using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;

namespace ElkeDeur.Domain.Tests.Worksheets;

/// <summary>Sheets made for a test, and answers written as <c>naam=waarde | tabel.1.kolom=waarde</c>.</summary>
internal static class Made
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly SheetChoice[] Colours = [new("rood", "Rood"), new("blauw", "Blauw"), new("groen", "Groen")];

    public static SheetField Field(FieldKind kind, string id) => new(id, kind, $"Vraag {id}?");

    public static SheetField Short(string id) => Field(FieldKind.Short, id);

    public static SheetField Money(string id) => Field(FieldKind.Money, id);

    public static SheetField Number(string id, string unit) => Field(FieldKind.Number, id) with { Unit = unit };

    public static SheetField Date(string id) => Field(FieldKind.Date, id);

    public static SheetField State(string id) => Field(FieldKind.State, id);

    public static SheetField Choice(string id) => Field(FieldKind.Choice, id) with { Choices = Colours };

    public static SheetField Choices(string id) => Field(FieldKind.Choices, id) with { Choices = Colours };

    public static SheetField Ranking(string id) => Field(FieldKind.Ranking, id) with { Choices = Colours };

    public static SheetField Table(string id, params SheetField[] columns) => Field(FieldKind.Table, id) with { Columns = columns };

    public static SheetField Matrix(string id, params SheetField[] columns) =>
        Field(FieldKind.Matrix, id) with { Columns = columns, Rows = [new("links", "Links"), new("rechts", "Rechts")] };

    public static Worksheet Sheet(params SheetField[] fields) => new(
        "M01", "proef", "Proef", "iets proberen", "Een proef.", SheetGroup.Learning, 10, Answering.Together, false, null, "Om te proberen.", [], [], null, [],
        [new("Eerst", fields)], new("Uitkomst", [], []), new("Een bedachte proef.", new Dictionary<string, string>()), "Bedacht", Today);

    public static Worksheet With(this Worksheet sheet, params SheetRule[] rules) => sheet with { Conditions = rules };

    public static Worksheet With(this Worksheet sheet, params SheetFigure[] figures) => sheet with { Computed = figures };

    public static Worksheet Saying(this Worksheet sheet, params OutcomeText[] texts) => sheet with { Outcome = sheet.Outcome with { Texts = texts } };

    public static IReadOnlyList<Flaw> Flaws(this Worksheet sheet) => CheckedSheet.Of(sheet, Norms.None).Flaws;

    public static CheckedSheet Checked(this Worksheet sheet, Norms? norms = null)
    {
        var (found, flaws) = CheckedSheet.Of(sheet, norms ?? Norms.None);
        Assert.Empty(flaws);
        return found!;
    }

    public static FilledSheet Filled(this Worksheet sheet, string answers) => sheet.Checked().Filled(answers);

    public static FilledSheet Filled(this CheckedSheet sheet, string answers) => new(sheet, Answers(answers), Today);

    public static SheetAnswers Answers(string written) => SheetAnswers.Of(written.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(one => one.Split('=', 2)).Select(one => KeyValuePair.Create(one[0].Trim(), one[1].Trim())));

    public static string Said(this FilledSheet filled, string name) => filled.Words(name).Replace('\u00a0', ' ');

    public static IEnumerable<string> ToDo(this FilledSheet filled) => filled.Missing.Select(one => one.Sentence);
}
