using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>Everything that can be done in a mystery session. The discriminator is also the value of <c>data-command</c> on its form.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(Prepare), "prepare")]
[JsonDerivedType(typeof(SwitchCase), "switch-case")]
[JsonDerivedType(typeof(Announce), "announce")]
[JsonDerivedType(typeof(Next), "next")]
[JsonDerivedType(typeof(Back), "back")]
[JsonDerivedType(typeof(TimerStart), "timer-start")]
[JsonDerivedType(typeof(TimerPause), "timer-pause")]
[JsonDerivedType(typeof(TimerResume), "timer-resume")]
[JsonDerivedType(typeof(TimerExtend), "timer-extend")]
[JsonDerivedType(typeof(TimerShorten), "timer-shorten")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Answer), "answer")]
[JsonDerivedType(typeof(Mark), "mark")]
[JsonDerivedType(typeof(Unmark), "unmark")]
[JsonDerivedType(typeof(MarkOption), "mark-option")]
[JsonDerivedType(typeof(UnmarkOption), "unmark-option")]
[JsonDerivedType(typeof(Half), "half")]
[JsonDerivedType(typeof(GiveHint), "give-hint")]
[JsonDerivedType(typeof(DeclineHint), "decline-hint")]
[JsonDerivedType(typeof(AudioStart), "audio-start")]
[JsonDerivedType(typeof(AudioPause), "audio-pause")]
[JsonDerivedType(typeof(Reveal), "reveal")]
[JsonDerivedType(typeof(ShowSolution), "show-solution")]
[JsonDerivedType(typeof(HideSolution), "hide-solution")]
[JsonDerivedType(typeof(QuestionShow), "question-show")]
[JsonDerivedType(typeof(QuestionSkip), "question-skip")]
[JsonDerivedType(typeof(QuestionDone), "question-done")]
[JsonDerivedType(typeof(TakeawayNote), "takeaway")]
[JsonDerivedType(typeof(AgreementNote), "agreement")]
[JsonDerivedType(typeof(Stop), "stop")]
[JsonDerivedType(typeof(Close), "close")]
[JsonDerivedType(typeof(Undo), "undo")]
public abstract record PlayCommand
{
    /// <summary>Chooses the case and the settings; the first command of a session, and later the way to change settings.</summary>
    public sealed record Prepare(string MysteryId, Settings Settings) : PlayCommand;

    /// <summary>Takes another case, at the latest before the audio.</summary>
    public sealed record SwitchCase(string MysteryId) : PlayCommand;

    /// <summary>Tells the team how many elements there are.</summary>
    public sealed record Announce : PlayCommand;

    /// <summary>To the next phase.</summary>
    public sealed record Next : PlayCommand;

    /// <summary>One phase back, without losing anything.</summary>
    public sealed record Back : PlayCommand;

    /// <summary>Starts the clock; minutes come from people, the end time from the server.</summary>
    public sealed record TimerStart(int Minutes) : PlayCommand;

    /// <summary>Stops the clock for a while.</summary>
    public sealed record TimerPause : PlayCommand;

    /// <summary>Lets the clock run on.</summary>
    public sealed record TimerResume : PlayCommand;

    /// <summary>Adds whole minutes; the planned end moves along.</summary>
    public sealed record TimerExtend(int Minutes) : PlayCommand;

    /// <summary>Takes whole minutes off; the planned end moves along.</summary>
    public sealed record TimerShorten(int Minutes) : PlayCommand;

    /// <summary>A typed question from the team, at most 500 characters.</summary>
    public sealed record Ask(string Text) : PlayCommand;

    /// <summary>The narrator's answer to a typed question, or to one asked aloud when <paramref name="QuestionId"/> is null.</summary>
    public sealed record Answer(Guid? QuestionId, Reply Reply) : PlayCommand;

    /// <summary>The team guessed this plain element.</summary>
    public sealed record Mark(string ElementId) : PlayCommand;

    /// <summary>Takes a mark back; a given hint stays given.</summary>
    public sealed record Unmark(string ElementId) : PlayCommand;

    /// <summary>The team named this option.</summary>
    public sealed record MarkOption(string ElementId, string OptionId) : PlayCommand;

    /// <summary>Takes a named option back; below the minimum the element opens again.</summary>
    public sealed record UnmarkOption(string ElementId, string OptionId) : PlayCommand;

    /// <summary>The narrator's own note that half of a double fact was guessed; a second time takes it off.</summary>
    public sealed record Half(string ElementId) : PlayCommand;

    /// <summary>Gives a hint. The cause is filled in by the server at acceptance.</summary>
    public sealed record GiveHint(string HintId, HintCause? Cause = null) : PlayCommand;

    /// <summary>Leaves a proposed hint for now; it stays available when the team is stuck.</summary>
    public sealed record DeclineHint(string HintId) : PlayCommand;

    /// <summary>Starts the sound on the board.</summary>
    public sealed record AudioStart : PlayCommand;

    /// <summary>Pauses the sound on the board.</summary>
    public sealed record AudioPause : PlayCommand;

    /// <summary>Opens the solution. People have heard it from then on.</summary>
    public sealed record Reveal : PlayCommand;

    /// <summary>Shows the text of the revealed solution again.</summary>
    public sealed record ShowSolution : PlayCommand;

    /// <summary>Hides the text of the revealed solution.</summary>
    public sealed record HideSolution : PlayCommand;

    /// <summary>Puts a reflection question on the board.</summary>
    public sealed record QuestionShow(string QuestionId) : PlayCommand;

    /// <summary>Leaves a reflection question out.</summary>
    public sealed record QuestionSkip(string QuestionId) : PlayCommand;

    /// <summary>Marks a reflection question as discussed.</summary>
    public sealed record QuestionDone(string QuestionId) : PlayCommand;

    /// <summary>What somebody takes away, with or without a name, and possibly a part of the guide to look into.</summary>
    public sealed record TakeawayNote(string? Who, string Text, BuildingBlock? Block = null) : PlayCommand;

    /// <summary>A follow-up action: what, by whom, when, with whom.</summary>
    public sealed record AgreementNote(string What, string? Holder, DateOnly? Due, string? Partner, string? ElementId = null) : PlayCommand;

    /// <summary>The narrator ends the unravelling early; the solution is proposed, not revealed.</summary>
    public sealed record Stop : PlayCommand;

    /// <summary>Ends the session. The text of typed questions is deleted, but for those the narrator keeps.</summary>
    public sealed record Close(bool KeepQuestions = false) : PlayCommand;

    /// <summary>Takes one command back, within 30 seconds.</summary>
    public sealed record Undo(Guid CommandId) : PlayCommand;
}

/// <summary>Why a hint was given.</summary>
public enum HintCause
{
    [JsonStringEnumMemberName("geraden")] Guessed,
    [JsonStringEnumMemberName("vastgelopen")] Stuck,
}
