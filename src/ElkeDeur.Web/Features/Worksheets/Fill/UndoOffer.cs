using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;

namespace ElkeDeur.Web.Features.Worksheets.Fill;

/// <summary>The button that takes back what was saved last, and what that is about.</summary>
/// <param name="Who">The organisation that saved it; empty when that says nothing.</param>
/// <param name="Questions">The questions that change back.</param>
/// <param name="Address">Where the button posts to.</param>
public sealed record UndoOffer(Guid Save, string Who, IReadOnlyList<string> Questions, string Address)
{
    public static UndoOffer? Of(Live<SheetState, SheetCommand> live, SheetRules rules, Worksheet sheet, Actor by, DateTime now, string address)
    {
        if (LastSave.Of(live, rules, sheet.Answering, by, now) is not { } save) return null;
        var who = by.Role == Role.Narrator && sheet.Answering == Answering.PerOrganisation && live.State.Parties.TryGetValue(save.Party, out var party) ? party.Name : "";
        var fields = sheet.Fields.ToDictionary(field => field.Id);
        return new(save.CommandId, who, [.. save.Places.Select(place => fields.GetValueOrDefault(place.Split('.')[0])?.Question ?? place).Distinct()], address);
    }
}
