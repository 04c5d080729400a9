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

    private const string NotYours = "Je kunt alleen je eigen antwoorden veranderen.";
    private const string Gone = "Dit werkblad bestaat niet meer. Wat je invulde, blijft bewaard.";

    private const string NotKept = "Van dit blad bewaren we geen antwoorden.";

    /// <inheritdoc/>
    public override SheetState Start { get; } = new();

    /// <inheritdoc/>
    public override string? Refuse(SheetState state, SheetCommand command, Actor by, DateTime now)
    {
        if (command is SheetCommand.Begin begin) return RefuseBegin(state, begin);
        if (find(state.Address) is not { } sheet) return Gone;
        if (by.Role != Role.Narrator && command is not (SheetCommand.Join or SheetCommand.Fill or SheetCommand.Choose or SheetCommand.Tell)) return "Alleen wie het werkblad leidt, kan dit doen.";
        if (state.Finished && command is (SheetCommand.Fill or SheetCommand.Choose or SheetCommand.Tell)) return by.Role == Role.Narrator ? "Dit werkblad is afgerond. Heropen het om verder te schrijven." : "Dit werkblad is afgerond. Vraag wie het leidt om het te heropenen.";
        return command switch
        {
            SheetCommand.Rename rename => TooLong(rename.Name, LongestName, "naam"),
            SheetCommand.Join join => RefuseJoin(sheet.Sheet, join, by),
            SheetCommand.Fill fill => RefuseFill(state, sheet.Sheet, fill, by),
            SheetCommand.Choose choose => RefuseChoose(state, choose, by),
            SheetCommand.Tell tell => RefuseTell(state, sheet.Sheet, tell, by),
            SheetCommand.Show show => show.Field is null || sheet.Sheet.Fields.Any(field => field.Id == show.Field) ? null : "Dit veld bestaat niet.",
            SheetCommand.Agree agree => RefuseAgree(state, agree),
            SheetCommand.Review review => review.On < today(now) ? "Deze dag is al voorbij. Kies een dag die nog komt." : null,
            SheetCommand.Finish => state.Beside.Count > 0 ? "Er staan nog twee teksten naast elkaar. Kies eerst." : SheetFinish.ToDo(sheet, state, today(now)) is [var first, ..] ? first.Sentence : null,
            SheetCommand.Reopen => state.Finished ? null : "Dit werkblad is nog open.",
            _ => null,
        };
    }

    /// <inheritdoc/>
    public override SheetState Apply(SheetState state, Entry<SheetCommand> entry) => entry.Command switch
    {
        SheetCommand.Begin begin => Begun(state with { Address = begin.Address, Name = begin.Name }, begin),
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
            Agreements = state.Agreements.Add(Agreement.Note(entry.CommandId, agree.What.Trim(), agree.Holder, agree.Due, agree.Partner, new Origin("worksheet", state.Address))),
        },
        SheetCommand.Review review => state with { ReviewOn = review.On },
        SheetCommand.Finish => state with { Finished = true },
        SheetCommand.Reopen => state with { Finished = false },
        _ => state,
    };

    /// <summary>Long enough for who works without scripts to come back and look.</summary>
    public override TimeSpan UndoWindow { get; } = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public override UndoWords UndoWords { get; } = new(
        "Alleen wie het werkblad leidt, kan dit ongedaan maken.",
        "Ongedaan maken kan tot 10 minuten na het bewaren.",
        "Daarna is hierop verder geschreven. Maak eerst het latere ongedaan, of verander het antwoord zelf.");

    /// <summary>How somebody comes in who gives no name; nothing when they have to say for which organisation they answer.</summary>
    public SheetCommand.Join? WithoutName(SheetState state, Actor by) => find(state.Address)?.Sheet.Answering switch
    {
        Answering.Together => new(SheetState.Shared, ""),
        Answering.PerPerson => new(by.Id, ""),
        _ => null,
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

    private static SheetState Begun(SheetState state, SheetCommand.Begin begin)
    {
        foreach (var (name, answers) in begin.Organisations ?? ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty)
            state = state with { Parties = state.Parties.SetItem(SheetState.KeyOf(name), new(name, SheetAnswers.Of(answers))) };
        return (begin.Answers ?? ImmutableDictionary<string, string>.Empty).Aggregate(state, (next, one) => next.Put(SheetState.Shared, one.Key, one.Value));
    }

    // Both texts stay when two people wrote in one place: the first in the field, the second beside it. Who goes on with a text that stands beside changes that one.
    private static SheetState Changed(SheetState state, string party, Change change, Guid id)
    {
        var now = state.AnswersOf(party)[change.Place];
        if (now != change.Was && state.Beside.Find(one => (one.Party, one.Place, one.Text) == (party, change.Place, change.Was)) is { } own)
            return state with { Beside = string.IsNullOrWhiteSpace(change.Text) || change.Text == now ? state.Beside.Remove(own) : state.Beside.Replace(own, own with { Text = change.Text }) };
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

    private string? RefuseBegin(SheetState state, SheetCommand.Begin begin)
    {
        if (state.Address.Length > 0) return "Dit werkblad is al begonnen.";
        if (find(begin.Address) is not { Sheet: var sheet }) return Gone;
        if (!sheet.CanBeShared) return "Dit blad vult iedereen voor zichzelf in.";
        if (!sheet.Kept && begin.Answers is { IsEmpty: false }) return NotKept;
        return TooLong(begin.Name, LongestName, "naam") ?? RefuseOrganisations(sheet, [.. begin.Organisations?.Keys ?? []]);
    }

    private static string? RefuseOrganisations(Worksheet sheet, IReadOnlyList<string> names)
    {
        if (names.Count > 0 && sheet.Answering != Answering.PerOrganisation) return "Bij dit werkblad antwoorden organisaties niet ieder voor zich.";
        if (names.Any(name => SheetState.KeyOf(name).Length == 0)) return "Een organisatie in dit bestand heeft geen naam.";
        if (names.DistinctBy(SheetState.KeyOf).Count() < names.Count) return "Twee organisaties in dit bestand hebben dezelfde naam.";
        return names.Select(name => TooLong(name, LongestName, "naam van de organisatie")).FirstOrDefault(problem => problem is not null);
    }

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

    private static string? RefuseChoose(SheetState state, SheetCommand.Choose choose, Actor by)
    {
        if (state.Beside.Find(one => one.Id == choose.Beside) is not { } beside) return "Hier is al gekozen.";
        if (!AnswersFor(state, by, beside.Party)) return NotYours;
        if (choose.Was is { } was && was != state.AnswersOf(beside.Party)[beside.Place]) return "Hier is intussen iets anders geschreven. Kijk nog eens, en kies dan.";
        return TooLong(choose.Text, LongestAnswer, "tekst");
    }

    private static bool AnswersFor(SheetState state, Actor by, string party) => by.Role == Role.Narrator || state.Members.GetValueOrDefault(by.Id) == party;

    private static string? RefuseFill(SheetState state, Worksheet sheet, SheetCommand.Fill fill, Actor by)
    {
        if (!AnswersFor(state, by, fill.Party)) return NotYours;
        if (!sheet.Kept) return NotKept;
        foreach (var change in fill.Changes)
        {
            if (!sheet.Fields.Any(field => SheetPlaces.Has(field, change.Place))) return $"De plaats ‘{change.Place}’ bestaat niet in dit werkblad.";
            if (change.Text.Length > LongestAnswer) return $"Een antwoord is te lang: {change.Text.Length} tekens. Er passen er {LongestAnswer}. Maak het korter, of verdeel het.";
        }
        return null;
    }

    private static string? RefuseAgree(SheetState state, SheetCommand.Agree agree) =>
        Agreement.RefuseWhat(agree.What) ?? Agreement.RefuseName(agree.Holder) ?? Agreement.RefuseName(agree.Partner)
        ?? (state.Agreements.Any(one => one.IsAlike(agree.What, agree.Holder, agree.Due, agree.Partner)) ? Agreement.Already : null);

    private static string? TooLong(string text, int most, string what) => text.Length > most ? $"Maak de {what} korter: hoogstens {most} tekens." : null;
}
