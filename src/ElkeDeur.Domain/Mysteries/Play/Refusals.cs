using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>A moment in a session, against which a command is judged.</summary>
internal sealed record Moment(Mystery Mystery, TimeSpan? Length, MysteryModule Module, PlayState State, Actor By, DateTime Now);

/// <summary>Why a command cannot be done now, in one sentence that says what to do.</summary>
internal static class Refusals
{
    public const int LongestText = 500;
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromSeconds(5);

    public static string? Of(Moment m, PlayCommand command) => command switch
    {
        PlayCommand.Announce => m.State.CountAnnounced ? "Het aantal is al genoemd." : null,
        PlayCommand.Next => Next(m.State),
        PlayCommand.Back => m.State.Phase == Phase.Preparation ? "Dit is het begin." : null,
        PlayCommand.TimerStart or PlayCommand.TimerPause or PlayCommand.TimerResume or PlayCommand.TimerExtend or PlayCommand.TimerShorten => Timer(m, command),
        PlayCommand.Ask ask => Ask(m, ask.Text),
        PlayCommand.Answer answer => Answer(m.State, answer),
        PlayCommand.Mark or PlayCommand.Unmark or PlayCommand.MarkOption or PlayCommand.UnmarkOption or PlayCommand.Half => Elements(m, command),
        PlayCommand.GiveHint give => Hint(m, give.HintId, HintStatus.NotGiven, HintStatus.Proposed),
        PlayCommand.DeclineHint decline => Hint(m, decline.HintId, HintStatus.Proposed),
        PlayCommand.AudioStart => Sound(m, playing: false),
        PlayCommand.AudioPause => Sound(m, playing: true),
        PlayCommand.Reveal => m.State.Phase == Phase.Unravel ? null : "De oplossing onthul je bij het ontrafelen.",
        PlayCommand.ShowSolution => Solution(m.State, shown: false),
        PlayCommand.HideSolution => Solution(m.State, shown: true),
        PlayCommand.QuestionShow q => Reflection(m, q.QuestionId),
        PlayCommand.QuestionSkip q => Reflection(m, q.QuestionId),
        PlayCommand.QuestionDone q => Reflection(m, q.QuestionId),
        PlayCommand.TakeawayNote note => Noted(m.State) ?? Text(note.Text) ?? Agreements.Agreement.RefuseName(note.Who),
        PlayCommand.AgreementNote note => Agreement(m, note),
        PlayCommand.Stop => m.State.Phase != Phase.Unravel ? "Stoppen kan bij het ontrafelen." : m.State.Stopped ? "Het ontrafelen is al gestopt." : null,
        PlayCommand.Close => m.State.Phase == Phase.Preparation ? "De bijeenkomst is nog niet begonnen." : null,
        _ => "Deze opdracht kennen we niet.",
    };

    private static string? Next(PlayState state) => state.Phase switch
    {
        Phase.Unravel => "Onthul eerst de oplossing.",
        Phase.Agree => "Sluit de bijeenkomst af met de knop ‘Sluit af’.",
        _ => null,
    };

    private static string? Timer(Moment m, PlayCommand command)
    {
        var timer = m.State.Timer;
        if (m.State.Phase is not (Phase.Unravel or Phase.Reflect)) return "De klok gebruik je bij het ontrafelen en bij het nabespreken.";
        return command switch
        {
            PlayCommand.TimerStart start => timer.Started ? "De klok is al gestart." : Minutes(start.Minutes, 60),
            PlayCommand.TimerPause => timer.Mode == CountdownMode.Running ? null : "De klok loopt nu niet.",
            PlayCommand.TimerResume => timer.Mode == CountdownMode.Paused ? null : "De klok staat niet op pauze.",
            PlayCommand.TimerExtend extend => timer.Started ? Minutes(extend.Minutes, 30) : "Start eerst de klok.",
            PlayCommand.TimerShorten shorten => timer.Started ? Minutes(shorten.Minutes, 30) : "Start eerst de klok.",
            _ => null,
        };
    }

    private static string? Minutes(int minutes, int most) =>
        minutes >= 1 && minutes <= most ? null : $"Kies 1 tot {most} minuten.";

    private static string? Ask(Moment m, string text)
    {
        if (m.State.Phase != Phase.Unravel) return "Vragen stellen kan tijdens het ontrafelen.";
        if (m.By.Role == Role.Participant && !m.State.Settings.TypedQuestions) return "Stel je vraag hardop. De verteller neemt nu geen getypte vragen aan.";
        var last = m.State.Questions.FindLast(q => q.By == m.By.Id);
        if (m.By.Role == Role.Participant && last is not null && m.Now - last.At < BetweenQuestions) return "Wacht een paar tellen voor je volgende vraag.";
        return Text(text);
    }

    private static string? Answer(PlayState state, PlayCommand.Answer answer)
    {
        if (state.Phase != Phase.Unravel) return "Antwoorden geef je tijdens het ontrafelen.";
        if (answer.QuestionId is not { } id) return null;
        if (state.Questions.Find(q => q.Id == id) is not { } question) return "Deze vraag is er niet meer.";
        return question.Reply is null ? null : "Deze vraag is al beantwoord.";
    }

    private static string? Elements(Moment m, PlayCommand command)
    {
        if (m.State.Phase != Phase.Unravel) return "Elementen afvinken doe je bij het ontrafelen.";
        return command switch
        {
            PlayCommand.Mark c => Element(m, c.ElementId, e => e.HasOptions ? "Vink bij dit element aan wie of wat het team noemt." : Guessed(m, e) ? "Dit element is al geraden." : null),
            PlayCommand.Unmark c => Element(m, c.ElementId, e => !e.HasOptions && Guessed(m, e) ? null : "Dit element staat nog open."),
            PlayCommand.MarkOption c => Element(m, c.ElementId, e => Option(m, e, c.OptionId, named: false)),
            PlayCommand.UnmarkOption c => Element(m, c.ElementId, e => Option(m, e, c.OptionId, named: true)),
            PlayCommand.Half c => Element(m, c.ElementId, e => e.TwoFacts ? null : "Dit element heeft geen twee delen."),
            _ => null,
        };
    }

    private static string? Element(Moment m, string id, Func<Element, string?> judge) =>
        m.Mystery.Elements.FirstOrDefault(e => e.Id == id) is { } element ? judge(element) : "Dit element hoort niet bij dit mysterie.";

    private static bool Guessed(Moment m, Element element) => m.State.IsGuessed(element);

    private static string? Option(Moment m, Element element, string optionId, bool named)
    {
        if (element.Options.All(o => o.Id != optionId)) return "Dit antwoord hoort niet bij dit element.";
        var isNamed = m.State.Elements.GetValueOrDefault(element.Id, ElementMark.None).Options.Contains(optionId);
        return isNamed == named ? null : named ? "Dit antwoord is nog niet genoemd." : "Dit antwoord is al genoemd.";
    }

    private static string? Hint(Moment m, string hintId, params HintStatus[] allowed)
    {
        if (m.State.Phase != Phase.Unravel) return "Hints geef je bij het ontrafelen.";
        if (m.Mystery.Hints.All(h => h.Id != hintId)) return "Deze hint hoort niet bij dit mysterie.";
        return allowed.Contains(m.State.HintOf(hintId).Status) ? null
            : m.State.HintOf(hintId).Status == HintStatus.Given ? "Deze hint is al gegeven." : "Deze hint wordt nu niet voorgesteld.";
    }

    private static string? Sound(Moment m, bool playing)
    {
        if (m.State.Phase is < Phase.Audio or > Phase.Unravel) return "Het geluid hoort bij stap 1 en 2.";
        if ((m.State.Sound.PlayingSince is not null) == playing) return null;
        if (!playing && m.State.Sound.HasEnded(m.Length, m.Now)) return null;
        return playing ? "Het geluid speelt nu niet." : "Het geluid speelt al.";
    }

    private static string? Solution(PlayState state, bool shown)
    {
        if (!state.Revealed || state.Phase < Phase.Solution) return "Onthul eerst de oplossing.";
        return state.SolutionShown == shown ? null : shown ? "De oplossing staat niet op het bord." : "De oplossing staat al op het bord.";
    }

    private static string? Reflection(Moment m, string questionId)
    {
        if (m.State.Phase != Phase.Reflect) return "De vragen horen bij stap 3, het nabespreken.";
        var known = m.Module.PersonalQuestions.Concat(m.Mystery.CaseQuestions).Any(q => q.Id == questionId);
        return known ? null : "Deze vraag hoort niet bij dit mysterie.";
    }

    private static string? Agreement(Moment m, PlayCommand.AgreementNote note)
    {
        if (note.ElementId is { } id && m.Mystery.Elements.All(e => e.Id != id)) return "Dit element hoort niet bij dit mysterie.";
        return Noted(m.State) ?? Text(note.What) ?? Agreements.Agreement.RefuseName(note.Holder) ?? Agreements.Agreement.RefuseName(note.Partner);
    }

    private static string? Noted(PlayState state) =>
        state.Phase is Phase.Reflect or Phase.Agree ? null : "Noteren kan in stap 3.";

    private static string? Text(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "Vul iets in.";
        return text.Trim().Length <= LongestText ? null : $"Maak de tekst korter: hij heeft {text.Trim().Length} tekens en er passen er {LongestText}.";
    }
}
