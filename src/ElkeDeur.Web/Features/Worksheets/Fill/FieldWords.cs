using ElkeDeur.Domain.Worksheets;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>What stands behind a question, so that people know what to type.</summary>
public static class FieldWords
{
    public static string? Unit(SheetField field) => field.Kind switch
    {
        FieldKind.Money => field.Per is null ? "euro" : $"euro per {field.Per}",
        FieldKind.Number => field.Unit?.Replace("/", " per ", StringComparison.Ordinal),
        FieldKind.Date => "dag-maand-jaar",
        FieldKind.Function => "functie, geen naam",
        _ => null,
    };
}
