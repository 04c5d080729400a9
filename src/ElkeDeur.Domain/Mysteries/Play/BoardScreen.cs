using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>
/// All that the shared screen may show. It has no member that could hold an unrevealed text: elements, hints and the solution
/// come as types that only exist once they were guessed, given or revealed.
/// </summary>
public sealed record BoardScreen
{
    public required Phase Phase { get; init; }
    public required string Title { get; init; }

    /// <summary>Where it happens; null when the case does not say.</summary>
    public required string? Setting { get; init; }

    public required string Opening { get; init; }

    /// <summary>The mystery questions, one to three; in sight during all of step 2.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    public required string? ContentNote { get; init; }
    public required Progress Progress { get; init; }

    /// <summary>What was guessed, by number; empty when the narrator keeps it off the screens.</summary>
    public required IReadOnlyList<FoundElement> Found { get; init; }

    /// <summary>In the order in which they were given.</summary>
    public required IReadOnlyList<GivenHint> Hints { get; init; }

    /// <summary>The last three typed questions, while people unravel.</summary>
    public required IReadOnlyList<AskedQuestion> Asked { get; init; }

    /// <summary>The clock of the current phase.</summary>
    public required Countdown Timer { get; init; }

    public required Sound Sound { get; init; }
    public required SoundChoice SoundChoice { get; init; }

    /// <summary>The sound story, from the audio phase on; null before.</summary>
    public required Story? Story { get; init; }

    /// <summary>Names of the speakers of the story, by id.</summary>
    public required IReadOnlyDictionary<string, string> Speakers { get; init; }

    /// <summary>Null before the reveal, and while the narrator hides the text.</summary>
    public required RevealedSolution? Solution { get; init; }

    /// <summary>Why the unravelling ended; null before the solution.</summary>
    public required EndReason? End { get; init; }

    /// <summary>The prompts of the manual for this phase: first thoughts, or the closing.</summary>
    public required IReadOnlyList<string> Prompts { get; init; }

    /// <summary>The parts of the reflection question that is shown; null when there is none.</summary>
    public required IReadOnlyList<string>? Question { get; init; }

    public required IReadOnlyList<SharedTakeaway> Takeaways { get; init; }
    public required IReadOnlyList<SharedAgreement> Agreements { get; init; }

    /// <summary>Whether the team may type a question now.</summary>
    public required bool TypedQuestions { get; init; }

    public required string MysteryId { get; init; }

    /// <summary>The shared screen at this moment.</summary>
    public static BoardScreen Of(MysteryModule module, Mystery mystery, PlayState s) => new()
    {
        MysteryId = mystery.Id,
        Phase = s.Phase,
        Title = mystery.Title,
        Setting = mystery.Setting,
        Opening = mystery.Opening,
        Questions = mystery.Questions,
        ContentNote = mystery.ContentNote,
        Progress = Progress.Of(mystery, s),
        Found = [.. mystery.Elements.Select(e => FoundElement.Of(s, e)).OfType<FoundElement>()],
        Hints = [.. mystery.Hints.Select(h => GivenHint.Of(s, h)).OfType<GivenHint>().OrderBy(h => h.At)],
        Asked = s.Phase == Phase.Unravel ? [.. s.Questions.Where(q => q.Text is not null).TakeLast(3).Select(q => new AskedQuestion(q.Text!, q.Reply))] : [],
        Timer = s.Timer,
        Sound = s.Sound,
        SoundChoice = s.Settings.SoundChoice,
        Story = s.Phase >= Phase.Audio ? mystery.Audio : null,
        Speakers = mystery.Characters.Where(c => mystery.Audio.Lines.Any(l => l.Speaker == c.Id)).ToDictionary(c => c.Id, c => c.Name),
        Solution = RevealedSolution.Of(mystery, s),
        End = s.Phase >= Phase.Solution ? s.End : null,
        Prompts = s.Phase switch { Phase.FirstThoughts => module.FirstThoughts, Phase.Agree => module.Closing, _ => [] },
        Question = s.Phase == Phase.Reflect ? QuestionOf(module, mystery, s.ShownQuestion) : null,
        Takeaways = s.Phase >= Phase.Agree ? s.Takeaways.ConvertAll(SharedTakeaway.Of) : [],
        Agreements = s.Phase >= Phase.Agree ? s.Agreements.ConvertAll(SharedAgreement.Of) : [],
        TypedQuestions = s.Settings.TypedQuestions && s.Phase == Phase.Unravel,
    };

    private static IReadOnlyList<string>? QuestionOf(MysteryModule module, Mystery mystery, string? id) =>
        module.PersonalQuestions.Concat(mystery.CaseQuestions).FirstOrDefault(q => q.Id == id)?.Parts;
}

/// <summary>How far the team is. The total is null until the narrator announced it or the solution was revealed.</summary>
public sealed record Progress(int Guessed, int? Total, bool Solved)
{
    /// <summary>How many remain, when the total is known.</summary>
    public int? Left => Total - Guessed;

    internal static Progress Of(Mystery mystery, PlayState s) => new(
        mystery.Elements.Count(s.IsGuessed),
        s.CountAnnounced || s.End is not null ? mystery.Elements.Count : null,
        s.IsSolved(mystery));
}

/// <summary>An element the team guessed, with the options it named. While it is open, what was named is for the narrator only.</summary>
public sealed record FoundElement
{
    private FoundElement(int number, string text, IReadOnlyList<string> named) => (Number, Text, Named) = (number, text, named);

    public int Number { get; }
    public string Text { get; }
    public IReadOnlyList<string> Named { get; }

    internal static FoundElement? Of(PlayState s, Element element)
    {
        if (!s.Settings.ShowGuessed || !s.IsGuessed(element)) return null;
        var named = s.Elements[element.Id].Options;
        return new(element.Number, element.Text, [.. element.Options.Where(o => named.Contains(o.Id)).Select(o => o.Text)]);
    }
}

/// <summary>A hint that was given. Exists only then.</summary>
public sealed record GivenHint
{
    private GivenHint(string text, DateTime at) => (Text, At) = (text, at);

    public string Text { get; }
    public DateTime At { get; }

    internal static GivenHint? Of(PlayState s, Hint hint) =>
        s.HintOf(hint.Id) is { Status: HintStatus.Given, At: { } at } ? new(hint.Text, at) : null;
}

/// <summary>A typed question with its answer, if it has one.</summary>
public sealed record AskedQuestion(string Text, Reply? Reply);

/// <summary>The solution after the reveal. Exists only while the narrator lets it be shown.</summary>
public sealed record RevealedSolution
{
    private RevealedSolution(IReadOnlyList<string> paragraphs, IReadOnlyList<RevealedElement> elements, IReadOnlyList<Term> terms) =>
        (Paragraphs, Elements, Terms) = (paragraphs, elements, terms);

    public IReadOnlyList<string> Paragraphs { get; }
    public IReadOnlyList<RevealedElement> Elements { get; }
    public IReadOnlyList<Term> Terms { get; }

    internal static RevealedSolution? Of(Mystery mystery, PlayState s) => !s.SolutionVisible ? null : new(
        [.. mystery.Solution.Paragraphs.OrderBy(p => p.Order).Select(p => p.Spoken)],
        [.. mystery.Elements.Select(e => new RevealedElement(e.Number, e.Text, s.IsGuessed(e)))],
        [.. mystery.Glossary.Where(t => t.Secret)]);
}

/// <summary>An element after the reveal, and whether the team had guessed it.</summary>
public sealed record RevealedElement(int Number, string Text, bool Guessed);
