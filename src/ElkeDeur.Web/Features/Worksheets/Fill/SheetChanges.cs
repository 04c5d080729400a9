using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>What an answer was at one moment and at another.</summary>
/// <param name="Who">The organisation; empty when all answer together.</param>
public sealed record AnswerChange(string Who, string Question, string Was, string Now);

/// <summary>Two moments of a sheet, answer by answer. What people answered each for themselves is not compared.</summary>
public static class SheetChanges
{
    public static IReadOnlyList<AnswerChange> Between(WorksheetEntry entry, SheetState before, SheetState after, DateOnly on) =>
        [.. after.Parties.Where(one => one.Key == SheetState.Shared || entry.Sheet.Answering == Answering.PerOrganisation).OrderBy(one => one.Value.Name, StringComparer.OrdinalIgnoreCase)
            .SelectMany(one => Of(one.Value.Name, new(entry.Checked, before.AnswersOf(one.Key), on), new(entry.Checked, one.Value.Answers, on)))];

    private static IEnumerable<AnswerChange> Of(string who, FilledSheet before, FilledSheet after)
    {
        var order = before.Sheet.Fields.Select((field, at) => (field, at)).ToDictionary(one => one.field.Id);
        return before.Answers.Typed.Keys.Union(after.Answers.Typed.Keys).Where(place => before.Answers[place] != after.Answers[place] && order.ContainsKey(place.Split('.')[0]))
            .OrderBy(place => order[place.Split('.')[0]].at).ThenBy(place => place, StringComparer.Ordinal)
            .Select(place => new AnswerChange(who, PlaceWords.Of(order[place.Split('.')[0]].field, place), PlaceWords.Typed(before, place), PlaceWords.Typed(after, place)))
            .Concat(before.Sheet.Figures.Where(figure => figure.Shown && before[figure.Id] != after[figure.Id]).Select(figure => new AnswerChange(who, figure.Name, before.Words(figure.Id), after.Words(figure.Id))));
    }
}
