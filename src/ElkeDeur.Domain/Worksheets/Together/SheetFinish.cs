using ElkeDeur.Domain.Worksheets.Filling;

namespace ElkeDeur.Domain.Worksheets.Together;

/// <summary>Says what stands in the way of finishing a sheet. Who joined and answered nothing does not hold up the others.</summary>
public static class SheetFinish
{
    private const string Nobody = "Nog niemand heeft alles ingevuld. Afronden kan zodra één persoon klaar is.";

    /// <summary>
    /// What is still to be done, in the order of the sheet; empty when it can be finished. An organisation is named. Of people one who is done is
    /// enough, and it is never told who is not. A mirror asks nothing.
    /// </summary>
    public static IReadOnlyList<FinishRemark> ToDo(CheckedSheet sheet, SheetState state, DateOnly today)
    {
        if (!sheet.Sheet.Kept) return [];
        var answered = sheet.Sheet.Answering == Answering.Together ? [] : state.Parties.Where(one => one.Value.HasAnswered).ToList();
        var all = (answered.Count > 0 ? answered : [KeyValuePair.Create(SheetState.Shared, new Party("", state.AnswersOf(SheetState.Shared)))])
            .OrderBy(one => one.Key.Length > 0).ThenBy(one => one.Value.Name, StringComparer.OrdinalIgnoreCase)
            .Select(one => (one.Key, one.Value.Name, Missing: new FilledSheet(sheet, one.Value.Answers, today).Missing.ToList())).ToList();
        if (sheet.Sheet.Answering != Answering.PerPerson) return [.. all.SelectMany(one => one.Missing.Select(remark => Of(one.Key, one.Name, remark)))];
        if (all.Any(one => one.Missing.Count == 0)) return [];
        return all[0].Key == SheetState.Shared ? [.. all[0].Missing.Select(remark => Of(SheetState.Shared, "", remark))] : [new(Nobody, [])];
    }

    // Only who leads can be sent to a place: others fill in on their own phone.
    private static FinishRemark Of(string party, string name, SheetRemark remark) =>
        new(name.Length > 0 ? $"{name}: {remark.Sentence}" : remark.Sentence, party == SheetState.Shared ? remark.Places : []);
}

/// <summary>Something to do before a sheet is finished.</summary>
/// <param name="Places">Where the leader can do it; empty when others have to.</param>
public sealed record FinishRemark(string Sentence, IReadOnlyList<string> Places);
