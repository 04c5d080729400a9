using System.Text.RegularExpressions;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>Checks what a sheet is made of, apart from its formulas.</summary>
public static partial class WorksheetChecks
{
    private static readonly HashSet<FieldKind> NeedChoices = [FieldKind.Choice, FieldKind.Choices, FieldKind.Ranking];

    /// <summary>All mistakes; empty when the sheet can be filled in.</summary>
    public static IEnumerable<Flaw> Of(Worksheet sheet) =>
        Basics(sheet).Concat(Ids(sheet)).Concat(Fields(sheet)).Concat(Rules(sheet)).Concat(Outcome(sheet)).Concat(TeamChecks.Of(sheet)).Concat(Example(sheet));

    private static IEnumerable<Flaw> Basics(Worksheet sheet)
    {
        if (!Slug().IsMatch(sheet.Address)) yield return new("adres", "Gebruik alleen kleine letters, cijfers en streepjes.");
        if (!Row().IsMatch(sheet.Id)) yield return new("id", "Een id is een letter met cijfers, zoals M05.");
        if (sheet.Steps.Count == 0) yield return new("stappen", "Geef minstens één stap.");
        if (sheet.Minutes is < 1 or > 600) yield return new("minuten", "Zeg hoeveel minuten het ongeveer duurt: 1 tot 600.");
        if (sheet.Instrument is < 1 or > 6) yield return new("instrument", "Er zijn zes instrumenten: kies 1 tot en met 6, of laat het leeg.");
        if (sheet.ReviewWeeks is < 1 or > 104) yield return new("terugkijken_weken", "Kies 1 tot 104 weken, of laat het leeg.");
        foreach (var (field, text) in new[] { ("titel", sheet.Title), ("wens", sheet.Wish), ("kort", sheet.Summary), ("uitleg", sheet.Explanation), ("bron", sheet.Source), ("voorbeeld.over", sheet.Example.About) })
            if (string.IsNullOrWhiteSpace(text)) yield return new(field, "Vul dit in.");
    }

    private static IEnumerable<Flaw> Ids(Worksheet sheet)
    {
        var all = Placed(sheet).Select(one => (one.At, one.Field.Id)).Concat(sheet.Figures.Select((figure, i) => (At: $"berekend[{i}]", figure.Id)));
        foreach (var same in all.GroupBy(one => one.Id))
        {
            if (!Name().IsMatch(same.Key)) yield return new($"{same.First().At}.id", "Gebruik kleine letters, cijfers en liggende streepjes, en begin met een letter.");
            if (Reserved.Contains(same.Key)) yield return new($"{same.First().At}.id", $"‘{same.Key}’ is een woord van de rekentaal. Kies een andere naam.");
            foreach (var (at, id) in same.Skip(1)) yield return new($"{at}.id", $"De naam ‘{id}’ bestaat al. Kies een andere.");
        }
    }

    private static readonly HashSet<string> Reserved = ["en", "of", "niet", "norm", SheetNames.Today];

    private static IEnumerable<Flaw> Fields(Worksheet sheet) => Placed(sheet).SelectMany(one => OfField(one.At, one.Field, inTable: false));

    private static IEnumerable<(string At, SheetField Field)> Placed(Worksheet sheet) =>
        sheet.Steps.SelectMany((step, s) => step.Fields.Select((field, f) => ($"stappen[{s}].velden[{f}]", field)));

    private static IEnumerable<Flaw> OfField(string at, SheetField field, bool inTable)
    {
        if (string.IsNullOrWhiteSpace(field.Question)) yield return new($"{at}.vraag", "Schrijf de vraag.");
        if (field.Kind == FieldKind.Number && string.IsNullOrWhiteSpace(field.Unit)) yield return new($"{at}.eenheid", "Zeg wat het getal telt, bijvoorbeeld uur, maand of persoon.");
        if (NeedChoices.Contains(field.Kind) && field.Options.Count < 2) yield return new($"{at}.keuzes", "Geef minstens twee keuzes.");
        if (!NeedChoices.Contains(field.Kind) && field.Choices is not null) yield return new($"{at}.keuzes", "Bij deze soort horen geen keuzes.");
        if (field.HasRows != field.Columns is { Count: > 0 }) yield return new($"{at}.kolommen", field.HasRows ? "Geef minstens één kolom." : "Alleen een tabel of matrix heeft kolommen.");
        if (field.Kind == FieldKind.Matrix != field.Rows is { Count: > 0 }) yield return new($"{at}.rijen", field.Kind == FieldKind.Matrix ? "Geef de vaste rijen." : "Alleen een matrix heeft vaste rijen.");
        if (field.Least > field.Most) yield return new($"{at}.minstens", "‘minstens’ is groter dan ‘hoogstens’.");
        if (field.Range && field.Kind is not (FieldKind.Number or FieldKind.Money)) yield return new($"{at}.marge", "Alleen een getal of bedrag heeft een marge.");
        if (inTable && (field.HasRows || field.Kind is FieldKind.Period or FieldKind.Ranking or FieldKind.Choices)) yield return new($"{at}.soort", "Deze soort past niet in een tabel.");
        foreach (var twice in field.Options.Concat(field.Rows ?? []).GroupBy(one => one.Id).Where(same => same.Count() > 1 && field.Kind != FieldKind.State)) yield return new($"{at}.keuzes", $"‘{twice.Key}’ staat er twee keer.");
        foreach (var one in (field.Choices ?? []).Concat(field.Rows ?? []).Where(one => !Name().IsMatch(one.Id))) yield return new($"{at}.keuzes", $"‘{one.Id}’: gebruik kleine letters, cijfers en liggende streepjes, en begin met een letter.");
        for (var i = 0; i < (field.Columns?.Count ?? 0); i++)
        {
            if (!Name().IsMatch(field.Columns![i].Id)) yield return new($"{at}.kolommen[{i}].id", "Gebruik kleine letters, cijfers en liggende streepjes, en begin met een letter.");
            foreach (var flaw in OfField($"{at}.kolommen[{i}]", field.Columns[i], inTable: true)) yield return flaw;
        }
    }

    private static IEnumerable<Flaw> Rules(Worksheet sheet)
    {
        var known = sheet.Fields.Select(field => field.Id).ToHashSet();
        for (var i = 0; i < sheet.Rules.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(sheet.Rules[i].Sentence)) yield return new($"regels[{i}].zeg", "Schrijf wat iemand moet doen.");
            foreach (var field in sheet.Rules[i].Fields.Where(field => !known.Contains(field))) yield return new($"regels[{i}].velden", $"Het veld ‘{field}’ bestaat niet in dit werkblad.");
        }
        for (var s = 0; s < sheet.Steps.Count; s++)
            if (sheet.Steps[s].OpenWhen is not null && string.IsNullOrWhiteSpace(sheet.Steps[s].LockedText)) yield return new($"stappen[{s}].dicht", "Zeg wat iemand eerst moet doen.");
    }

    private static IEnumerable<Flaw> Outcome(Worksheet sheet)
    {
        var outcome = sheet.Outcome;
        var names = sheet.Fields.Select(field => field.Id).Concat(sheet.Figures.Select(figure => figure.Id)).ToHashSet();
        var sayable = SheetNames.Sayable(sheet);
        if (string.IsNullOrWhiteSpace(outcome.Title)) yield return new("uitkomst.titel", "Vul dit in.");
        foreach (var field in outcome.Fields.Where(field => !names.Contains(field))) yield return new("uitkomst.velden", $"‘{field}’ bestaat niet in dit werkblad.");
        for (var i = 0; i < outcome.Texts.Count; i++)
            foreach (var name in outcome.Texts[i].Names.Where(name => !sayable.Contains(name))) yield return new($"uitkomst.teksten[{i}].tekst", $"‘{name}’ kan niet in een zin: noem een veld, een cel of een berekening.");
        if (outcome.Picture is { } picture)
            foreach (var flaw in PictureChecks.Of(sheet, picture)) yield return flaw;
    }

    private static IEnumerable<Flaw> Example(Worksheet sheet)
    {
        foreach (var place in sheet.Example.Answers.Keys)
            if (!sheet.Fields.Any(field => Filling.SheetPlaces.Has(field, place)))
                yield return new("voorbeeld.antwoorden", $"De plaats ‘{place}’ bestaat niet in dit werkblad.");
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();

    [GeneratedRegex("^[A-Z][0-9]{2}[a-z]?$")]
    private static partial Regex Row();

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex Name();
}
