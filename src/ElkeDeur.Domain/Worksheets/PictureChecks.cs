using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>Checks that a picture has what it is drawn from.</summary>
internal static class PictureChecks
{
    public static IEnumerable<Flaw> Of(Worksheet sheet, SheetPicture picture)
    {
        var names = sheet.Fields.Select(field => field.Id).Concat(sheet.Figures.Select(figure => figure.Id)).ToHashSet();
        foreach (var part in (picture.Parts ?? []).Where(part => !SheetNames.Sayable(sheet).Contains(part.Field))) yield return new("uitkomst.beeld.delen", $"‘{part.Field}’ bestaat niet in dit werkblad.");
        if (picture.Kind == PictureKind.Triangle && picture.Parts is not { Count: 3 }) yield return new("uitkomst.beeld.delen", "Een driehoek heeft precies drie delen.");
        if (picture.Kind == PictureKind.Quadrant && (picture.Axes is not { Count: 4 } || !names.Contains(picture.X ?? "") || !names.Contains(picture.Y ?? ""))) yield return new("uitkomst.beeld", "Een kwadrant heeft x, y en vier woorden bij ‘assen’.");
        if (picture.Kind is PictureKind.Ladder or PictureKind.Chain && (picture.Parts?.Count ?? 0) < 2) yield return new("uitkomst.beeld.delen", "Geef minstens twee delen.");
        if (picture.Kind is PictureKind.Bars or PictureKind.HeatMap && picture.Parts is null && picture.Table is null) yield return new("uitkomst.beeld", "Geef delen of een tabel.");
        if (picture.Kind == PictureKind.Timeline && picture.Table is null) yield return new("uitkomst.beeld.tabel", "Noem de tabel met de momenten.");
        if (picture.Table is { } table)
            foreach (var flaw in Table(sheet, picture, table)) yield return flaw;
    }

    private static IEnumerable<Flaw> Table(Worksheet sheet, SheetPicture picture, string table)
    {
        if (sheet.Fields.FirstOrDefault(field => field.Id == table && field.HasRows) is not { } field)
        {
            yield return new("uitkomst.beeld.tabel", $"De tabel ‘{table}’ bestaat niet in dit werkblad.");
            yield break;
        }
        if (picture.Kind == PictureKind.HeatMap && field.Kind == FieldKind.Matrix) yield break;
        foreach (var (key, column) in new[] { ("label", picture.Label), ("waarde", picture.Value) })
            if ((field.Columns ?? []).All(one => one.Id != column)) yield return new($"uitkomst.beeld.{key}", $"Noem een kolom van de tabel ‘{table}’.");
    }
}
