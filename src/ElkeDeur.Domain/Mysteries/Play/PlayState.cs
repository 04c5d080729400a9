using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>Where a mystery session stands. Holds typed texts until closing or retention removes them; never a name of a viewer.</summary>
public sealed record PlayState
{
    /// <summary>The chosen case; empty before the first prepare.</summary>
    public string MysteryId { get; init; } = "";

    public Phase Phase { get; init; } = Phase.Preparation;
    public Settings Settings { get; init; } = new();

    /// <summary>Whether the team was told how many elements there are.</summary>
    public bool CountAnnounced { get; init; }

    /// <summary>The clock of step 2. It is kept when the narrator goes back.</summary>
    public Countdown UnravelTimer { get; init; } = Countdown.Idle;

    /// <summary>The clock of the reflection. It is kept when the narrator goes back.</summary>
    public Countdown ReflectTimer { get; init; } = Countdown.Idle;

    /// <summary>The clock of the current phase.</summary>
    [JsonIgnore] public Countdown Timer => Phase switch
    {
        <= Phase.Solution => UnravelTimer,
        Phase.Reflect => ReflectTimer,
        _ => Countdown.Idle,
    };

    /// <summary>By how much people moved the planned end.</summary>
    public TimeSpan Extra { get; init; }

    /// <summary>When each phase was entered, also again after going back; the round starts with the first introduction.</summary>
    public ImmutableList<PhaseTime> PhaseTimes { get; init; } = [];

    public ImmutableDictionary<string, ElementMark> Elements { get; init; } = ImmutableDictionary<string, ElementMark>.Empty;
    public ImmutableDictionary<string, HintMark> Hints { get; init; } = ImmutableDictionary<string, HintMark>.Empty;
    public ImmutableList<TypedQuestion> Questions { get; init; } = [];
    public AnswerCounts Answers { get; init; } = new();
    public Sound Sound { get; init; } = new();

    /// <summary>Whether the team has heard the solution; never becomes false again.</summary>
    public bool Revealed { get; init; }

    /// <summary>Whether the revealed text is on the shared screens.</summary>
    public bool SolutionShown { get; init; }

    /// <summary>Whether the narrator ended the unravelling; the clock running again begins it anew.</summary>
    public bool Stopped { get; init; }

    public EndReason? End { get; init; }
    public ImmutableDictionary<string, QuestionStatus> Reflection { get; init; } = ImmutableDictionary<string, QuestionStatus>.Empty;

    /// <summary>The reflection question that is on the board while people reflect, or null.</summary>
    public string? ShownQuestion { get; init; }

    public ImmutableList<Takeaway> Takeaways { get; init; } = [];
    public ImmutableList<Agreement> Agreements { get; init; } = [];

    /// <summary>Since when the team is quiet: the last question, mark or hint; for a calm nudge.</summary>
    public DateTime? QuietSince { get; init; }

    /// <summary>Whether this element counts as guessed.</summary>
    public bool IsGuessed(Element element) =>
        Elements.TryGetValue(element.Id, out var mark) &&
        (element.HasOptions ? mark.Options.Count >= element.Minimum : mark.MarkedAt is not null);

    /// <summary>Whether every element of the case is guessed.</summary>
    public bool IsSolved(Mystery mystery) => mystery.Elements.All(IsGuessed);

    /// <summary>Whether the shared screens may show the text of the solution now.</summary>
    [JsonIgnore] public bool SolutionVisible => Revealed && SolutionShown && Phase >= Phase.Solution;

    /// <summary>What happened to a hint so far.</summary>
    public HintMark HintOf(string hintId) => Hints.GetValueOrDefault(hintId, HintMark.None);
}

/// <summary>How the session is played. Texts are the organiser's own; a session has 2 or more people, 3 to 6 is advice.</summary>
public sealed record Settings
{
    /// <summary>Characters of <see cref="Place"/>; a link to a video call fits.</summary>
    public const int LongestPlace = 200;

    /// <summary>Characters of <see cref="Invitation"/>.</summary>
    public const int LongestInvitation = 2000;

    /// <summary>In UTC; null while there is no date.</summary>
    public DateTime? PlannedFor { get; init; }

    public string? Place { get; init; }

    /// <summary>Everyone present, the narrator included.</summary>
    public int People { get; init; } = 4;

    /// <summary>In a video call.</summary>
    public bool Online { get; init; }

    /// <summary>The organiser's own words; null: ours.</summary>
    public string? Invitation { get; init; }

    /// <summary>Whether the team may type questions besides asking them aloud.</summary>
    public bool TypedQuestions { get; init; }

    /// <summary>Whether the shared screens show the text of what was guessed, besides how many.</summary>
    public bool ShowGuessed { get; init; } = true;

    public SoundChoice SoundChoice { get; init; } = SoundChoice.Automatic;
}

/// <summary>What is heard in the session. What a board cannot do it replaces: by a voice, by the recording, and at last by people.</summary>
public enum SoundChoice
{
    /// <summary>The best there is: a recording by people, else a voice of the device, else a synthetic recording, else people.</summary>
    [JsonStringEnumMemberName("vanzelf")] Automatic,

    /// <summary>The recording that came with the case; for our own cases a synthetic one, called synthetic.</summary>
    [JsonStringEnumMemberName("opname")] Recording,

    /// <summary>A Dutch voice that lives on the device of the board.</summary>
    [JsonStringEnumMemberName("stem")] DeviceVoice,

    /// <summary>People read the script aloud.</summary>
    [JsonStringEnumMemberName("voorlezen")] ReadAloud,
}

/// <summary>A mark on an element: when it was marked, which options were named, and the narrator's own half note.</summary>
public sealed record ElementMark(DateTime? MarkedAt, ImmutableList<string> Options, bool Half)
{
    /// <summary>Nothing marked yet.</summary>
    public static readonly ElementMark None = new(null, [], false);
}

/// <summary>What happened to a hint. Withdrawn: it was given and taken back within 30 seconds.</summary>
public sealed record HintMark(HintStatus Status, HintCause? Cause = null, DateTime? At = null, bool Withdrawn = false)
{
    /// <summary>Nothing happened yet.</summary>
    public static readonly HintMark None = new(HintStatus.NotGiven);
}

/// <summary>The states of a hint; declined hints stay available when the team is stuck.</summary>
public enum HintStatus
{
    [JsonStringEnumMemberName("niet_gegeven")] NotGiven,
    [JsonStringEnumMemberName("voorgesteld")] Proposed,
    [JsonStringEnumMemberName("gegeven")] Given,
}

/// <summary>A question typed by the team. The text is null after it was deleted.</summary>
public sealed record TypedQuestion(Guid Id, string By, string? Text, DateTime At, Reply? Reply = null);

/// <summary>How many times each answer was given; requests to rephrase do not count.</summary>
public sealed record AnswerCounts(int Yes = 0, int No = 0, int NotRelevant = 0)
{
    /// <summary>All answers together.</summary>
    [JsonIgnore] public int Total => Yes + No + NotRelevant;

    /// <summary>One more of this answer.</summary>
    public AnswerCounts Plus(Reply reply) => reply switch
    {
        Reply.Yes => this with { Yes = Yes + 1 },
        Reply.No => this with { No = No + 1 },
        Reply.NotRelevant => this with { NotRelevant = NotRelevant + 1 },
        _ => this,
    };
}

/// <summary>Why the unravelling ended.</summary>
public enum EndReason
{
    [JsonStringEnumMemberName("opgelost")] Solved,
    [JsonStringEnumMemberName("tijd_om")] TimeUp,
    [JsonStringEnumMemberName("verteller_stopt")] NarratorStopped,
}

/// <summary>What happened to a reflection question.</summary>
public enum QuestionStatus
{
    /// <summary>It is or was on the board.</summary>
    Shown,

    /// <summary>Left out on purpose.</summary>
    Skipped,

    /// <summary>Discussed; it goes into the report.</summary>
    Done,
}

/// <summary>When a phase was entered.</summary>
public sealed record PhaseTime(Phase Phase, DateTime At);

/// <summary>What somebody takes away from the session.</summary>
public sealed record Takeaway(Guid Id, string? Who, string Text, BuildingBlock? Block, string? ParticipantId);
