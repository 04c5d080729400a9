using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>A moment in a session that was never played, for a writer who wants to see the screens.</summary>
public enum PreviewMoment
{
    /// <summary>The situation is on the board.</summary>
    [JsonStringEnumMemberName("begin")] Begin,

    /// <summary>The story is heard.</summary>
    [JsonStringEnumMemberName("verhaal")] Story,

    /// <summary>The first half is guessed, with the hints that belong to it.</summary>
    [JsonStringEnumMemberName("halverwege")] Halfway,

    /// <summary>All is guessed and the solution is on the board.</summary>
    [JsonStringEnumMemberName("opgelost")] Solved,

    /// <summary>A question about the case is on the board.</summary>
    [JsonStringEnumMemberName("nabespreken")] Reflection,
}

/// <summary>What a session would look like.</summary>
public static class PreviewMoments
{
    /// <summary>The state of a session with this case at this moment.</summary>
    public static PlayState Of(Mystery mystery, PreviewMoment moment, DateTime now)
    {
        var found = moment switch
        {
            PreviewMoment.Begin or PreviewMoment.Story => 0,
            PreviewMoment.Halfway => (mystery.Elements.Count + 1) / 2,
            _ => mystery.Elements.Count,
        };
        var guessed = mystery.Elements.Take(found).DistinctBy(element => element.Id).ToList();
        var given = guessed.SelectMany(element => mystery.HintsOf(element.Id)).DistinctBy(hint => hint.Id);
        return new()
        {
            MysteryId = mystery.Id,
            Phase = PhaseOf(moment),
            CountAnnounced = true,
            PhaseTimes = [new(Phase.Introduction, now)],
            Elements = guessed.ToImmutableDictionary(element => element.Id, element => new ElementMark(now, [.. element.Options.Select(option => option.Id)], false)),
            Hints = given.Select((hint, i) => (hint, At: now.AddSeconds(i))).ToImmutableDictionary(one => one.hint.Id, one => new HintMark(HintStatus.Given, HintCause.Guessed, one.At)),
            Revealed = moment >= PreviewMoment.Solved,
            SolutionShown = moment >= PreviewMoment.Solved,
            End = moment >= PreviewMoment.Solved ? EndReason.Solved : null,
            ShownQuestion = moment == PreviewMoment.Reflection && mystery.CaseQuestions is [var first, ..] ? first.Id : null,
        };
    }

    private static Phase PhaseOf(PreviewMoment moment) => moment switch
    {
        PreviewMoment.Begin => Phase.Situation,
        PreviewMoment.Story => Phase.Audio,
        PreviewMoment.Halfway => Phase.Unravel,
        PreviewMoment.Solved => Phase.Solution,
        _ => Phase.Reflect,
    };
}
