using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>A moment in a session that was never played, for a writer who wants to see the screens.</summary>
public enum Moment
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
public static class Moments
{
    /// <summary>The state of a session with this case at this moment.</summary>
    public static PlayState Of(Mystery mystery, Moment moment, DateTime now)
    {
        var found = moment switch
        {
            Moment.Begin or Moment.Story => 0,
            Moment.Halfway => (mystery.Elements.Count + 1) / 2,
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
            Revealed = moment >= Moment.Solved,
            SolutionShown = moment >= Moment.Solved,
            End = moment >= Moment.Solved ? EndReason.Solved : null,
            ShownQuestion = moment == Moment.Reflection ? mystery.CaseQuestions.FirstOrDefault()?.Id : null,
        };
    }

    private static Phase PhaseOf(Moment moment) => moment switch
    {
        Moment.Begin => Phase.Situation,
        Moment.Story => Phase.Audio,
        Moment.Halfway => Phase.Unravel,
        Moment.Solved => Phase.Solution,
        _ => Phase.Reflect,
    };
}
