using System.Collections.Immutable;
using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Domain.Worksheets.Filling;

namespace ElkeDeur.Domain.Worksheets.Together;

/// <summary>The rules of filling in a sheet. Who leads it has the narrator's place; others answer for their own party.</summary>
/// <param name="find">Gives the sheet at an address, or null.</param>
/// <param name="today">The day on which norms hold and terms are counted, for a moment.</param>
public sealed class SheetRules(Func<string, CheckedSheet?> find, Func<DateTime, DateOnly> today) : Rules<SheetState, SheetCommand>
{
    /// <summary>Characters of one answer; more cannot be kept.</summary>
    public const int LongestAnswer = 100_000;

    public const int LongestName = 120;

    /// <summary>Characters of an agreement.</summary>
    public const int LongestAgreement = 500;

    private const string Gone = "Dit werkblad bestaat niet meer. Wat je invulde, blijft bewaard.";

    private const string NotKept = "Van dit blad bewaren we geen antwoorden.";

    /// <inheritdoc/>
    public override SheetState Start { get; } = new();

    /// <inheritdoc/>
    public override string? Refuse(SheetState state, SheetCommand command, Actor by, DateTime now)
    {
        if (command is SheetCommand.Begin begin) return state.Address.Length > 0 ? "Dit werkblad is al begonnen." : find(begin.Address)?.Sheet is { } found ? RefuseBegin(found, begin) : Gone;
        if (find(state.Address) is not { } sheet) return Gone;
        if (by.Role != Role.Narrator && command is not (SheetCommand.Join or SheetCommand.Fill or SheetCommand.Tell)) return "Alleen wie het werkblad leidt, kan dit doen.";
        if (state.Finished && command is SheetCommand.Fill or SheetCommand.Choose or SheetCommand.Tell) return "Dit werkblad is afgerond. Heropen het om verder te schrijven.";
        return command switch
        {
            SheetCommand.Rename rename => TooLong(rename.Name, LongestName, "naam"),
            SheetCommand.Join join => RefuseJoin(sheet.Sheet, join, by),
            SheetCommand.Fill fill => RefuseFill(state, sheet.Sheet, fill, by),
            SheetCommand.Tell tell => RefuseTell(state, sheet.Sheet, tell, by),
            SheetCommand.Choose choose => state.Beside.Any(one => one.Id == choose.Beside) ? TooLong(choose.Text, LongestAnswer, "tekst") : "Hier is al gekozen.",
            SheetCommand.Show show => show.Field is null || sheet.Sheet.Fields.Any(field => field.Id == show.Field) ? null : "Dit veld bestaat niet.",
            SheetCommand.Agree agree => RefuseAgree(agree),
            SheetCommand.Finish => state.Beside.Count > 0 ? "Er staan nog twee teksten naast elkaar. Kies eerst." : SheetFinish.ToDo(sheet, state, today(now)) is [var first, ..] ? first.Sentence : null,
            SheetCommand.Reopen => state.Finished ? null : "Dit werkblad is nog open.",
            _ => null,
        };
    }

    /// <inheritdoc/>
    public override SheetState Apply(SheetState state, Entry<SheetCommand> entry) => entry.Command switch
    {
        SheetCommand.Begin begin => (begin.Answers ?? ImmutableDictionary<string, string>.Empty).Aggregate(
            state with { Address = begin.Address, Name = begin.Name }, (next, one) => next.Put(SheetState.Shared, one.Key, one.Value)),
        SheetCommand.Rename rename => state with { Name = rename.Name },
        SheetCommand.Join join => state with
        {
            Members = state.Members.SetItem(entry.By.Id, join.Party),
            Parties = state.Parties.ContainsKey(join.Party) ? state.Parties : state.Parties.Add(join.Party, new(join.Name.Trim(), SheetAnswers.Empty)),
        },
        SheetCommand.Fill fill => fill.Changes.Aggregate(state, (next, change) => Changed(next, fill.Party, change, entry.CommandId)),
        SheetCommand.Tell tell => state with { Told = state.Told.Add(entry.By.Id), Groups = state.Groups.SetItem(tell.Group, state.Groups.GetValueOrDefault(tell.Group) + 1) },
        SheetCommand.Choose choose => Chosen(state, choose),
        SheetCommand.Show show => state with { OnBoard = show.Field },
        SheetCommand.Agree agree => state with
        {
            Agreements = state.Agreements.Add(Agreement.Note(entry.CommandId, agree.What.Trim(), agree.Holder, agree.Due, agree.Partner, new Origin("worksheet", state.Address, agree.Field, entry.By.Role == Role.Participant ? entry.By.Id : null))),
        },
        SheetCommand.Review review => state with { ReviewOn = review.On },
        SheetCommand.Finish => state with { Finished = true },
        SheetCommand.Reopen => state with { Finished = false },
        _ => state,
    };

    /// <inheritdoc/>
    public override Guid? Undoes(SheetCommand command) => (command as SheetCommand.Undo)?.CommandId;

    /// <inheritdoc/>
    public override bool CanBeUndone(Entry<SheetCommand> entry, Actor by) => entry.Command is not (SheetCommand.Begin or SheetCommand.Join or SheetCommand.Tell or SheetCommand.Undo);

    /// <summary>Who wrote further in a place saw what stood there; who finished saw all answers.</summary>
    public override bool BuildsOn(SheetCommand later, SheetState with, SheetState without) => later switch
    {
        SheetCommand.Fill fill => fill.Changes.Any(change => with.AnswersOf(fill.Party)[change.Place] != without.AnswersOf(fill.Party)[change.Place]),
        SheetCommand.Choose choose => with.Beside.Any(one => one.Id == choose.Beside) != without.Beside.Any(one => one.Id == choose.Beside),
        SheetCommand.Finish => with.Parties.Any(one => !one.Value.Answers.Equals(without.AnswersOf(one.Key))),
        _ => false,
    };

    /// <inheritdoc/>
    public override SheetState AfterUndo(SheetState before, SheetState without, SheetCommand undone) => without;

    // Both texts stay when two people wrote in one place: the first in the field, the second beside it.
    private static SheetState Changed(SheetState state, string party, Change change, Guid id)
    {
        var now = state.AnswersOf(party)[change.Place];
        if (now == change.Text) return state;
        if (now == change.Was || string.IsNullOrWhiteSpace(now)) return state.Put(party, change.Place, change.Text);
        return string.IsNullOrWhiteSpace(change.Text) ? state : state with { Beside = state.Beside.Add(new(Distinct(id, state), party, change.Place, change.Text)) };
    }

    // One command can bring texts for several places.
    private static Guid Distinct(Guid id, SheetState state)
    {
        var bytes = id.ToByteArray();
        while (state.Beside.Any(one => one.Id == new Guid(bytes))) bytes[^1]++;
        return new(bytes);
    }

    private static SheetState Chosen(SheetState state, SheetCommand.Choose choose)
    {
        var beside = state.Beside.First(one => one.Id == choose.Beside);
        return state.Put(beside.Party, beside.Place, choose.Text) with { Beside = state.Beside.Remove(beside) };
    }

    private static string? RefuseBegin(Worksheet sheet, SheetCommand.Begin begin) =>
        !sheet.CanBeShared ? "Dit blad vult iedereen voor zichzelf in." : !sheet.Kept && begin.Answers is { IsEmpty: false } ? NotKept : TooLong(begin.Name, LongestName, "naam");

    // Once each: the state holds numbers, so there is nothing of one person to change.
    private static string? RefuseTell(SheetState state, Worksheet sheet, SheetCommand.Tell tell, Actor by) =>
        sheet.Team.All(group => group.Name != tell.Group) ? "Deze houding hoort niet bij dit blad."
        : by.Role != Role.Participant || !state.Members.ContainsKey(by.Id) ? "Doe eerst mee met de code."
        : state.Told.Contains(by.Id) ? "Je deelde je houding al. Dat kan één keer." : null;

    private static string? RefuseJoin(Worksheet sheet, SheetCommand.Join join, Actor by) => sheet.Answering switch
    {
        Answering.Together => join.Party == SheetState.Shared ? null : "Dit werkblad vullen jullie samen in.",
        Answering.PerPerson => join.Party == by.Id && join.Name.Length == 0 ? null : "Hier antwoordt iedereen voor zich, zonder naam.",
        _ => join.Party.Length > 0 && join.Name.Trim().Length > 0 ? TooLong(join.Name, LongestName, "naam van de organisatie") : "Vul in voor welke organisatie je antwoordt.",
    };

    private static string? RefuseFill(SheetState state, Worksheet sheet, SheetCommand.Fill fill, Actor by)
    {
        if (by.Role != Role.Narrator && state.Members.GetValueOrDefault(by.Id) != fill.Party) return "Je kunt alleen je eigen antwoorden veranderen.";
        if (!sheet.Kept) return NotKept;
        foreach (var change in fill.Changes)
        {
            if (!sheet.Fields.Any(field => SheetPlaces.Has(field, change.Place))) return $"De plaats ‘{change.Place}’ bestaat niet in dit werkblad.";
            if (change.Text.Length > LongestAnswer) return $"Een antwoord is te lang: {change.Text.Length} tekens. Er passen er {LongestAnswer}. Maak het korter, of verdeel het.";
        }
        return null;
    }

    private static string? RefuseAgree(SheetCommand.Agree agree) =>
        string.IsNullOrWhiteSpace(agree.What) ? "Schrijf wat jullie afspreken." : TooLong(agree.What, LongestAgreement, "afspraak") ?? TooLong(agree.Holder ?? "", LongestName, "naam") ?? TooLong(agree.Partner ?? "", LongestName, "naam");

    private static string? TooLong(string text, int most, string what) => text.Length > most ? $"Maak de {what} korter: hoogstens {most} tekens." : null;
}
