using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>Two texts that came in one place, to choose between.</summary>
/// <param name="Filled">The answers of the party it is about.</param>
/// <param name="Who">The organisation; empty when all answer together.</param>
public sealed record BesideChoice(BesideText Text, FilledSheet Filled, string Who)
{
    private SheetField Asked => Filled.Sheet.Fields.First(one => one.Id == Text.Place.Split('.')[0]);
    private SheetField Cell => Asked.HasRows ? Asked.Columns!.First(column => column.Id == Text.Place.Split('.')[2]) : Asked;

    public string Question => PlaceWords.Of(Asked, Text.Place);

    /// <summary>What stands in the field now.</summary>
    public string Was => Filled.Answers[Text.Place];

    /// <summary>What can be chosen: the text to keep, and how it reads.</summary>
    public IEnumerable<(string Text, string Words)> Choices => [(Was, Words(Was)), (Text.Text, Words(Text.Text))];

    /// <summary>Both under each other, where words can stand under each other.</summary>
    public string? Both => Cell.Kind is FieldKind.Long or FieldKind.Choices ? $"{Was}\n{Text.Text}" : Cell.IsText ? $"{Was} / {Text.Text}" : null;

    private string Words(string text) => PlaceWords.Typed(new(Filled.Checked, Filled.Answers.With(Text.Place, text), Filled.On), Text.Place);
}
