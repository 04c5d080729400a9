using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>What only the narrator may see: everything, arranged for the current phase.</summary>
public sealed record NarratorScreen
{
    public required MysteryModule Module { get; init; }
    public required Mystery Mystery { get; init; }
    public required PlayState State { get; init; }
    public required int Version { get; init; }
    public required IReadOnlyList<NarratorElement> Elements { get; init; }

    /// <summary>Hints to give now because their element was just guessed, most urgent first.</summary>
    public required IReadOnlyList<NarratorHint> Proposed { get; init; }

    /// <summary>Hints that can be given when the team is stuck: pointers to open elements first.</summary>
    public required IReadOnlyList<NarratorHint> WhenStuck { get; init; }

    public required IReadOnlyList<NarratorHint> Given { get; init; }
    public required IReadOnlyList<NarratorQuestion> Questions { get; init; }
    public required IReadOnlyList<LogLine> Log { get; init; }

    /// <summary>When this round should end, moved by the minutes people added; null before the round began.</summary>
    public required DateTime? PlannedEnd { get; init; }

    public int Guessed => Elements.Count(e => e.Guessed);
    public bool Solved => Guessed == Elements.Count;

    /// <summary>The narrator's screen at this moment.</summary>
    public static NarratorScreen Of(MysteryRules rules, Live<PlayState, PlayCommand> live, DateTime now)
    {
        var (mystery, s) = (rules.CaseOf(live.State), live.State);
        var hints = mystery.Hints.Select(h => NarratorHint.Of(mystery, s, h)).ToList();
        return new()
        {
            Module = rules.Module,
            Mystery = mystery,
            State = s,
            Version = live.Version,
            Elements = [.. mystery.Elements.Select(e => NarratorElement.Of(mystery, s, e))],
            Proposed = [.. hints.Where(h => h.Mark.Status == HintStatus.Proposed).OrderBy(h => h.Hint.Order)],
            WhenStuck = [.. hints.Where(h => h.Mark.Status != HintStatus.Given).OrderBy(h => h.StuckRank).ThenBy(h => h.ElementNumber).ThenBy(h => h.Hint.Order)],
            Given = [.. hints.Where(h => h.Mark.Status == HintStatus.Given)],
            Questions = [.. rules.Module.PersonalQuestions.Concat(mystery.CaseQuestions).Select(q => NarratorQuestion.Of(s, q))],
            Log = LogLine.Of(rules, mystery, live, now),
            PlannedEnd = PlannedEndOf(rules.Module, s),
        };
    }

    private static DateTime? PlannedEndOf(MysteryModule module, PlayState s) =>
        s.PhaseTimes.Find(p => p.Phase == Phase.Introduction)?.At.AddMinutes(module.Minutes.Total) + s.Extra;
}

/// <summary>An element as the narrator sees it, with its sub-progress and the facts it covers.</summary>
public sealed record NarratorElement(Element Element, bool Guessed, bool Half, IReadOnlyList<NarratorOption> Options, IReadOnlyList<Fact> Facts)
{
    /// <summary>How many options were named.</summary>
    public int Named => Options.Count(o => o.Named);

    internal static NarratorElement Of(Mystery mystery, PlayState s, Element element)
    {
        var mark = s.Elements.GetValueOrDefault(element.Id, ElementMark.None);
        return new(element, s.IsGuessed(element), mark.Half,
            [.. element.Options.Select(o => new NarratorOption(o, mark.Options.Contains(o.Id)))],
            [.. mystery.Solution.Facts.Where(f => element.FactIds.Contains(f.Id))]);
    }
}

/// <summary>An option and whether the team named it.</summary>
public sealed record NarratorOption(Option Option, bool Named);

/// <summary>A hint with what the narrator needs to decide: its element, and what giving it now would give away.</summary>
public sealed record NarratorHint(Hint Hint, HintMark Mark, int ElementNumber, IReadOnlyList<int> GivesAway, bool PointsAtOpen)
{
    /// <summary>Lower comes first: a pointer whose targets are open, then what gives nothing away, then the rest.</summary>
    public int StuckRank => Hint.Class == HintClass.Pointer && PointsAtOpen ? 0 : GivesAway.Count == 0 ? 1 : 2;

    internal static NarratorHint Of(Mystery mystery, PlayState s, Hint hint)
    {
        var away = hint.GivesAwayEarly.Select(mystery.Element).Where(e => !s.IsGuessed(e)).Select(e => e.Number);
        var open = hint.PointsTo.Any(id => !s.IsGuessed(mystery.Element(id)));
        return new(hint, s.HintOf(hint.Id), mystery.Element(hint.ElementId).Number, [.. away], open);
    }
}

/// <summary>A reflection question and what was done with it.</summary>
public sealed record NarratorQuestion(ReflectionQuestion Question, QuestionStatus? Status, bool OnBoard)
{
    internal static NarratorQuestion Of(PlayState s, ReflectionQuestion question) => new(
        question,
        s.Reflection.TryGetValue(question.Id, out var status) ? status : null,
        s.Phase == Phase.Reflect && s.ShownQuestion == question.Id);
}
