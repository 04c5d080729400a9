using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Web.Features.Worksheets.Pictures;

namespace ElkeDeur.Web.Features.Worksheets;

/// <summary>A sentence of the outcome.</summary>
/// <param name="Number">Where it may be shown: its number, by which the browser finds the condition.</param>
public sealed record OutcomeLine(string Text, int? Number = null);

/// <summary>What comes out of a sheet, in words.</summary>
public sealed record OutcomeView(string Title, IReadOnlyList<OutcomeLine> Texts, IReadOnlyList<OutcomeLine> Warnings, PictureView? Picture, IReadOnlyList<(string Name, string Words)> Figures, IReadOnlyList<Norm> Norms, DateOnly On)
{
    public static OutcomeView Of(FilledSheet filled) => new(
        filled.Sheet.Outcome.Title, [.. filled.Texts.Select(text => new OutcomeLine(text))], [.. filled.Warnings.Select(warning => new OutcomeLine(warning.Sentence))],
        filled.Sheet.Outcome.Picture is { } picture ? PictureView.Of(filled, picture) : null, Shown(filled.Sheet, filled.Words), [.. filled.NormsUsed], filled.On);

    /// <summary>All that can come out of a mirror, for the browser to choose from and fill in.</summary>
    public static OutcomeView ToFillIn(FilledSheet empty) => new(
        empty.Sheet.Outcome.Title, [.. empty.Sheet.Outcome.Texts.Select((text, i) => new OutcomeLine(text.Text, i))],
        [.. empty.Sheet.Rules.Select((rule, i) => (rule.Blocks, Line: new OutcomeLine(rule.Sentence, i))).Where(one => !one.Blocks).Select(one => one.Line)],
        empty.Sheet.Outcome.Picture is { } picture ? PictureView.ToFillIn(empty.Sheet, picture) : null, Shown(empty.Sheet, name => $"{{{name}}}"), [.. empty.NormsUsed], empty.On);

    private static IReadOnlyList<(string, string)> Shown(Worksheet sheet, Func<string, string> words) =>
        [.. sheet.Figures.Where(figure => figure.Shown && !sheet.Outcome.Fields.Contains(figure.Id) && sheet.Outcome.Picture?.Draws(figure.Id) != true).Select(figure => (figure.Name, words(figure.Id)))];
}
