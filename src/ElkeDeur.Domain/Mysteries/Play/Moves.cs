using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>What each accepted command changes.</summary>
internal static class Moves
{
    public static PlayState Of(Mystery mystery, TimeSpan? length, PlayState s, Entry<PlayCommand> entry)
    {
        var now = entry.At;
        return entry.Command switch
        {
            PlayCommand.Announce => s with { CountAnnounced = true },
            PlayCommand.Next => Enter(length, s, s.Phase + 1, now),
            PlayCommand.Back => Enter(length, s, s.Phase - 1, now),
            PlayCommand.TimerStart t => Running(s, Countdown.Start(TimeSpan.FromMinutes(t.Minutes), now), now),
            PlayCommand.TimerPause => Set(s, s.Timer.Pause(now)),
            PlayCommand.TimerResume => Running(s, s.Timer.Resume(now), now),
            PlayCommand.TimerExtend t => Shift(s, t.Minutes, now),
            PlayCommand.TimerShorten t => Shift(s, -t.Minutes, now),
            PlayCommand.Ask ask => s with { Questions = s.Questions.Add(new(entry.CommandId, entry.By.Id, ask.Text, now)), QuietSince = now },
            PlayCommand.Answer answer => Answered(s, answer) with { QuietSince = now },
            PlayCommand.Mark c => Marked(mystery, s, mystery.Element(c.ElementId), m => m with { MarkedAt = now }, now),
            PlayCommand.MarkOption c => Marked(mystery, s, mystery.Element(c.ElementId), m => m with { Options = m.Options.Add(c.OptionId) }, now),
            PlayCommand.Unmark c => Opened(mystery, s, mystery.Element(c.ElementId), m => m with { MarkedAt = null }),
            PlayCommand.UnmarkOption c => Opened(mystery, s, mystery.Element(c.ElementId), m => m with { Options = m.Options.Remove(c.OptionId) }),
            PlayCommand.Half c => Change(s, c.ElementId, m => m with { Half = !m.Half }),
            PlayCommand.GiveHint h => Hint(s, h.HintId, m => m with { Status = HintStatus.Given, Cause = h.Cause, At = now }) with { QuietSince = now },
            PlayCommand.DeclineHint h => Hint(s, h.HintId, m => m with { Status = HintStatus.NotGiven }),
            PlayCommand.AudioStart => s with { Sound = s.Sound.Start(length, now) },
            PlayCommand.AudioPause => s with { Sound = s.Sound.Pause(length, now) },
            PlayCommand.Reveal => Reveal(mystery, length, s, now),
            PlayCommand.ShowSolution => s with { SolutionShown = true },
            PlayCommand.HideSolution => s with { SolutionShown = false },
            PlayCommand.QuestionShow q => Reflect(s, q.QuestionId, QuestionStatus.Shown) with { ShownQuestion = q.QuestionId },
            PlayCommand.QuestionSkip q => Reflect(s, q.QuestionId, QuestionStatus.Skipped),
            PlayCommand.QuestionDone q => Reflect(s, q.QuestionId, QuestionStatus.Done),
            PlayCommand.TakeawayNote t => s with { Takeaways = s.Takeaways.Add(new(entry.CommandId, Name(t.Who), t.Text.Trim(), t.Block, Participant(entry))) },
            PlayCommand.AgreementNote a => s with { Agreements = s.Agreements.Add(Noted(s, a, entry)) },
            PlayCommand.Stop => Set(s, s.Timer.Pause(now)) with { Stopped = true },
            PlayCommand.Close c => Closed(length, s, c, now),
            _ => s,
        };
    }

    private static PlayState Enter(TimeSpan? length, PlayState s, Phase phase, DateTime now) => s with
    {
        Phase = phase,
        PhaseTimes = s.PhaseTimes.Add(new(phase, now)),
        Sound = s.Sound.Pause(length, now),
        QuietSince = phase == Phase.Unravel ? now : s.QuietSince,
    };

    private static PlayState Set(PlayState s, Countdown timer) =>
        s.Phase == Phase.Reflect ? s with { ReflectTimer = timer } : s with { UnravelTimer = timer };

    private static PlayState Running(PlayState s, Countdown timer, DateTime now) =>
        Set(s, timer) with { QuietSince = now, Stopped = s.Stopped && s.Phase != Phase.Unravel };

    // A clock does not go below zero: the end moves by what really went on or off.
    private static PlayState Shift(PlayState s, int minutes, DateTime now)
    {
        var next = Set(s, s.Timer.Add(TimeSpan.FromMinutes(minutes), now));
        return next with { Extra = s.Extra + (next.Timer.Left(now) - s.Timer.Left(now) ?? TimeSpan.Zero) };
    }

    private static PlayState Answered(PlayState s, PlayCommand.Answer answer)
    {
        var counted = s with { Answers = s.Answers.Plus(answer.Reply) };
        if (answer.QuestionId is not { } id) return counted;
        var question = s.Questions.Find(q => q.Id == id)!;
        return counted with { Questions = s.Questions.Replace(question, question with { Reply = answer.Reply }) };
    }

    private static PlayState Change(PlayState s, string elementId, Func<ElementMark, ElementMark> change) =>
        s with { Elements = s.Elements.SetItem(elementId, change(s.Elements.GetValueOrDefault(elementId, ElementMark.None))) };

    private static PlayState Marked(Mystery mystery, PlayState s, Element element, Func<ElementMark, ElementMark> change, DateTime now)
    {
        var was = s.IsGuessed(element);
        var next = Change(s, element.Id, change) with { QuietSince = now };
        if (was || !next.IsGuessed(element)) return next;
        next = Propose(mystery, next, element);
        return next.IsSolved(mystery) ? Set(next, next.Timer.Pause(now)) : next;
    }

    // Conditions are judged at the moment of marking; a given hint is never proposed again.
    private static PlayState Propose(Mystery mystery, PlayState s, Element element) =>
        mystery.HintsOf(element.Id)
            .Where(h => s.HintOf(h.Id).Status == HintStatus.NotGiven && Holds(mystery, s, h.Condition))
            .Aggregate(s, (state, h) => Hint(state, h.Id, m => m with { Status = HintStatus.Proposed }));

    private static bool Holds(Mystery mystery, PlayState s, HintCondition? condition) =>
        condition is null || condition.Elements.Any(id => !s.IsGuessed(mystery.Element(id)));

    private static PlayState Opened(Mystery mystery, PlayState s, Element element, Func<ElementMark, ElementMark> change)
    {
        var next = Change(s, element.Id, change);
        return next.IsGuessed(element) ? next : mystery.HintsOf(element.Id)
            .Where(h => next.HintOf(h.Id).Status == HintStatus.Proposed)
            .Aggregate(next, (state, h) => Hint(state, h.Id, m => m with { Status = HintStatus.NotGiven }));
    }

    private static PlayState Hint(PlayState s, string hintId, Func<HintMark, HintMark> change) =>
        s with { Hints = s.Hints.SetItem(hintId, change(s.HintOf(hintId))) };

    private static PlayState Reveal(Mystery mystery, TimeSpan? length, PlayState s, DateTime now) => Enter(length, s, Phase.Solution, now) with
    {
        Revealed = true,
        SolutionShown = true,
        UnravelTimer = s.Timer.Pause(now),
        End = s.IsSolved(mystery) ? EndReason.Solved : s.Timer.IsUp(now) ? EndReason.TimeUp : EndReason.NarratorStopped,
    };

    private static PlayState Reflect(PlayState s, string questionId, QuestionStatus status) => s with
    {
        Reflection = s.Reflection.SetItem(questionId, status),
        ShownQuestion = s.ShownQuestion == questionId && status != QuestionStatus.Shown ? null : s.ShownQuestion,
    };

    private static Agreement Noted(PlayState s, PlayCommand.AgreementNote a, Entry<PlayCommand> entry) =>
        Agreement.Note(entry.CommandId, a.What.Trim(), Name(a.Holder), a.Due, Name(a.Partner), new("mysterie", s.MysteryId, a.ElementId, Participant(entry)));

    private static string? Name(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static string? Participant(Entry<PlayCommand> entry) =>
        entry.By.Role == Role.Participant ? entry.By.Id : null;

    private static PlayState Closed(TimeSpan? length, PlayState s, PlayCommand.Close close, DateTime now) => Enter(length, s, Phase.Closed, now) with
    {
        Questions = close.KeepQuestions ? s.Questions : s.Questions.ConvertAll(q => q with { Text = null }),
    };
}
