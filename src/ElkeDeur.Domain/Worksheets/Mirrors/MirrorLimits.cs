using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Worksheets.Mirrors;

/// <summary>What of a sheet a browser cannot do, apart from its formulas.</summary>
internal static partial class MirrorLimits
{
    public static IEnumerable<string> Of(CheckedSheet sheet, IReadOnlyDictionary<string, decimal> norms)
    {
        foreach (var field in sheet.Sheet.Fields.Where(field => MirrorField.KindOf(field) is null))
            yield return $"Het veld ‘{field.Id}’ is van de soort ‘{field.Kind}’. Die begrijpt alleen de server.";
        foreach (var figure in sheet.Sheet.Figures.Where(figure => figure.Style != FigureStyle.Plain || sheet.Kinds[figure.Id].Unit.IsMoney))
            yield return $"‘{figure.Id}’ wordt een bedrag, verhouding of afgerond getal. Zo schrijft alleen de server het.";
        foreach (var (name, amount) in norms.Where(one => one.Value != decimal.Truncate(one.Value)))
            yield return $"‘{name}’ is {amount}. In de browser kan alleen een heel getal.";
        if (sheet.Sheet.Outcome.Picture is { Kind: not PictureKind.Quadrant } picture)
            yield return $"Het beeld ‘{picture.Name}’ is van de soort ‘{picture.Kind}’. Dat tekent alleen de server.";
        var said = sheet.Sheet.Fields.Select(field => field.Id).Concat(sheet.Sheet.Figures.Select(figure => figure.Id)).ToHashSet();
        foreach (var name in sheet.Sheet.Outcome.Texts.SelectMany(text => Place().Matches(text.Text)).Select(match => match.Groups[1].Value).Where(name => !said.Contains(name)))
            yield return $"Een tekst noemt ‘{name}’. Alleen de naam van een veld of berekening kan in de browser.";
    }

    [GeneratedRegex(@"\{([a-z0-9_.]+)\}")]
    private static partial Regex Place();
}
