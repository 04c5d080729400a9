namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>What a session leaves behind for the people who were in it. Holds no names but those they typed themselves.</summary>
/// <param name="Guessed">How many elements the team found, of <paramref name="Total"/>.</param>
public sealed record SessionReport(
    string Title,
    DateTime? StartedAt,
    int Guessed,
    int Total,
    EndReason? End,
    AnswerCounts Answers,
    IReadOnlyList<PhaseDuration> Phases,
    IReadOnlyList<ReportedHint> Hints,
    IReadOnlyList<string> Discussed,
    IReadOnlyList<Takeaway> Takeaways,
    IReadOnlyList<string> KeptQuestions)
{
    /// <summary>The report of a session; before the reveal it names no hint that was not given.</summary>
    /// <param name="last">When the last thing happened: a session that nobody closed ended then.</param>
    public static SessionReport Of(MysteryModule module, Mystery mystery, PlayState s, DateTime last) => new(
        mystery.Title,
        s.PhaseTimes.Find(p => p.Phase == Phase.Introduction)?.At,
        mystery.Elements.Count(s.IsGuessed),
        mystery.Elements.Count,
        s.End,
        s.Answers,
        PhaseDuration.Of(s, last),
        [.. mystery.Hints.Where(h => s.HintOf(h.Id) is { Status: HintStatus.Given } or { Withdrawn: true }).Select(h => new ReportedHint(mystery.Element(h.ElementId).Number, h.Text, s.HintOf(h.Id)))],
        [.. module.PersonalQuestions.Concat(mystery.CaseQuestions).Where(q => s.Reflection.GetValueOrDefault(q.Id, QuestionStatus.Skipped) == QuestionStatus.Done).Select(q => string.Join(" ", q.Parts))],
        s.Takeaways,
        s.Phase == Phase.Closed ? [.. s.Questions.Where(q => q.Text is not null).Select(q => q.Text!)] : []);
}

/// <summary>How long people were in a phase, all visits together.</summary>
public sealed record PhaseDuration(Phase Phase, DateTime FirstAt, TimeSpan Duration)
{
    internal static IReadOnlyList<PhaseDuration> Of(PlayState s, DateTime last)
    {
        var ends = s.PhaseTimes.Skip(1).Select(p => p.At).Append(last);
        return [.. s.PhaseTimes.Zip(ends, (p, end) => (p.Phase, p.At, Time: end - p.At))
            .Where(p => p.Phase is not (Phase.Closed or Phase.Preparation))
            .GroupBy(p => p.Phase)
            .Select(g => new PhaseDuration(g.Key, g.Min(p => p.At), g.Aggregate(TimeSpan.Zero, (sum, p) => sum + p.Time)))];
    }
}

/// <summary>A hint that was given, or given and taken back.</summary>
public sealed record ReportedHint(int ElementNumber, string Text, HintMark Mark);
