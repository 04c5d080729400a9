using ElkeDeur.Domain.Worksheets.Filling;

namespace ElkeDeur.Domain.Worksheets.Together;

/// <summary>Who takes part and how far they are, for who leads. Organisations stand here by name; of people only how many joined.</summary>
/// <param name="People">How many people joined.</param>
public sealed record SheetProgress(int People, IReadOnlyList<PartyProgress> Organisations)
{
    public static SheetProgress Of(CheckedSheet sheet, SheetState state, DateOnly today)
    {
        var organisations = sheet.Sheet.Answering == Answering.PerOrganisation ? state.Parties.Where(one => one.Key != SheetState.Shared) : [];
        return new(state.Members.Count, [.. organisations.OrderBy(one => one.Value.Name, StringComparer.OrdinalIgnoreCase).Select(one => Of(one.Value.Answers.Understood(sheet, today), one.Value.Name, state.Members.Values.Count(party => party == one.Key)))]);
    }

    private static PartyProgress Of(FilledSheet filled, string name, int people)
    {
        var asked = filled.Sheet.Steps.Where(filled.IsOpen).SelectMany(step => step.Fields).Where(filled.IsShown).ToList();
        return new(name, people, asked.Count(field => filled.Answers[field.Id].Length > 0 || filled.Answers.HasIn(field.Id)), asked.Count);
    }
}

/// <summary>How far an organisation is.</summary>
/// <param name="People">How many people answer for it.</param>
/// <param name="Answered">The questions in which something stands.</param>
/// <param name="Asked">The questions that are asked now.</param>
public sealed record PartyProgress(string Name, int People, int Answered, int Asked);
