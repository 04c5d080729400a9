namespace ElkeDeur.Domain.Tests.Playing;

/// <summary>Everything somebody could try at a moment, by kind; whether it is allowed is for the rules to say.</summary>
public static class Menu
{
    private static readonly string[] Cases = ["casus-1", "casus-2"];

    private static readonly (int Weight, Func<Play, IEnumerable<PlayCommand>> Commands)[] Kinds =
    [
        (6, _ => [new Next()]),
        (1, _ => [new Back()]),
        (2, _ => [new Reveal()]),
        (1, p => p.Live.Version % 5 == 0 ? [new Close(p.Live.Version % 2 == 0)] : []),
        (2, _ => [new Announce(), new Stop(), new AudioStart(), new AudioPause()]),
        (3, _ => [new TimerStart(15), new TimerPause(), new TimerResume(), new TimerExtend(5), new TimerShorten(1)]),
        (3, p => [new Ask("Had de buurvrouw iets gemeld?"), new Answer(null, Reply.No), .. p.State.Questions.Select(q => new Answer(q.Id, Reply.Yes))]),
        (8, p => p.Mystery.Elements.SelectMany(Marks)),
        (3, p => p.Mystery.Elements.SelectMany(Unmarks)),
        (5, p => p.Mystery.Hints.Select(h => new GiveHint(h.Id))),
        (2, p => p.Mystery.Hints.Select(h => new DeclineHint(h.Id))),
        (2, _ => [new ShowSolution(), new HideSolution()]),
        (6, p => QuestionIds(p).SelectMany(id => new PlayCommand[] { new QuestionShow(id), new QuestionSkip(id), new QuestionDone(id) })),
        (2, _ => [new TakeawayNote("Anna", "Eerder bellen"), new AgreementNote("Bellen", "Bram", new(2026, 12, 1), null)]),
        (1, _ => Cases.Select(id => new SwitchCase(id))),
        (1, p => p.Live.Version % 4 == 0 ? Cases.Select(id => new Prepare(id, new() { TypedQuestions = p.Live.Version % 8 == 0, ShowGuessed = p.Live.Version % 12 > 0 })) : []),
        (4, p => p.Live.Log.TakeLast(5).Select(e => new Undo(e.CommandId))),
    ];

    /// <summary>Groups that go on to the end.</summary>
    public static readonly IReadOnlyList<Func<Play, IEnumerable<PlayCommand>>> Steady =
        [.. Kinds.SelectMany(k => Enumerable.Range(0, k.Weight).Select(turn => (turn, k.Commands))).OrderBy(k => k.turn).Select(k => k.Commands)];

    /// <summary>Groups that go back and change their mind.</summary>
    public static readonly IReadOnlyList<Func<Play, IEnumerable<PlayCommand>>> Restless =
        [.. Steady, .. Enumerable.Repeat<Func<Play, IEnumerable<PlayCommand>>>(_ => [new Back(), .. Cases.Select(id => new SwitchCase(id))], 12)];

    public static PlayCommand? Pick(IEnumerable<PlayCommand> commands, Dice dice)
    {
        var list = commands.ToList();
        return list.Count == 0 ? null : dice.Pick(list);
    }

    private static IEnumerable<PlayCommand> Marks(Element e) => e.HasOptions ? e.Options.Select(o => new MarkOption(e.Id, o.Id)) : [new Mark(e.Id)];

    private static IEnumerable<PlayCommand> Unmarks(Element e) =>
        e.HasOptions ? e.Options.Select(o => new UnmarkOption(e.Id, o.Id)) : [new Unmark(e.Id), new PlayCommand.Half(e.Id)];

    private static IEnumerable<string> QuestionIds(Play play) => play.Rules.Module.PersonalQuestions.Concat(play.Mystery.CaseQuestions).Select(q => q.Id);
}
