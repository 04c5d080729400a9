using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>Two texts that came in one place, to choose between.</summary>
/// <param name="Filled">The answers of the party it is about.</param>
/// <param name="Who">The organisation; empty when all answer together.</param>
public sealed record BesideChoice(BesideText Text, FilledSheet Filled, string Who)
{
    public string Question => PlaceWords.Of(Filled.Sheet, Text.Place);

    /// <summary>What stands in the field now.</summary>
    public string Was => Filled.Answers[Text.Place];

    /// <summary>What can be chosen: the text to keep, and how it reads.</summary>
    public IEnumerable<(string Text, string Words)> Choices => [(Was, Words(Was)), (Text.Text, Words(Text.Text))];

    /// <summary>Both under each other, where words can stand under each other and neither is empty.</summary>
    public string? Both => Was.Length == 0 || Text.Text.Length == 0 ? null : PlaceWords.CellOf(Filled.Sheet, Text.Place) switch
    {
        { Kind: FieldKind.Long or FieldKind.Choices } => $"{Was}\n{Text.Text}",
        { IsText: true } => $"{Was} / {Text.Text}",
        _ => null,
    };

    private string Words(string text) => PlaceWords.Typed(new(Filled.Checked, Filled.Answers.With(Text.Place, text), Filled.On), Text.Place);
}
