namespace ElkeDeur.Domain.Tests.Leaks;

/// <summary>
/// What the team may know at a moment, told again from the log in the plainest way and without the rules of play:
/// commands that were taken back are left out, the rest is followed one by one.
/// </summary>
public sealed class Knowledge
{
    private static readonly string[] Public = ["opening", "mystery", "summary", "reason", "word", "intro", "disclaimer", "role", "manual", "guide", "last"];
    private readonly MysteryRules rules;
    private readonly HashSet<string> named = [];
    private readonly HashSet<string> hints = [];
    private string caseId = "";
    private bool showGuessed;
    private bool solution;
    private string? question;
    private int phase;

    private Knowledge(MysteryRules rules) => this.rules = rules;

    public static Knowledge After(Play play)
    {
        var knowledge = new Knowledge(play.Rules);
        var undone = play.Live.Log.Select(e => e.Command).OfType<Undo>().Select(u => u.CommandId).ToHashSet();
        foreach (var entry in play.Live.Log.Where(e => !undone.Contains(e.CommandId))) knowledge.Follow(entry.Command);
        return knowledge;
    }

    /// <summary>Whether the text with this key, of this case, may be on the board now.</summary>
    public bool Allows(int number, string key)
    {
        if (Public.Contains(key)) return true;
        if (number == 0) return key == $"question_{question}" && phase == (int)Phase.Reflect;
        if (caseId != $"casus-{number}") return false;
        var parts = key.Split('_');
        return parts[0] switch
        {
            "sound" or "story" => phase >= (int)Phase.Audio,
            "element" => SolutionOpen || (showGuessed && Guessed(parts[1])),
            "option" => showGuessed && named.Contains($"{parts[1]} {parts[2]}") && Guessed(parts[1]),
            "hint" => hints.Contains(parts[1]),
            "question" => question == parts[1] && phase == (int)Phase.Reflect,
            "solution" or "name" or "term" or "meaning" => SolutionOpen,
            _ => false,
        };
    }

    private bool SolutionOpen => solution && phase >= (int)Phase.Solution;

    private bool Guessed(string elementId)
    {
        var element = rules.CaseOf(new() { MysteryId = caseId }).Element(elementId);
        var needed = element.Kind == ElementKind.AtLeastNOf ? element.Minimum : 1;
        return named.Count(n => n.StartsWith($"{elementId} ", StringComparison.Ordinal)) >= needed;
    }

    private void Follow(PlayCommand command)
    {
        switch (command)
        {
            case Prepare c: Choose(c.MysteryId); showGuessed = c.Settings.ShowGuessed; break;
            case SwitchCase c: Choose(c.MysteryId); break;
            case Next: phase++; break;
            case Back: phase--; break;
            case Close: phase = (int)Phase.Closed; break;
            case Mark c: named.Add($"{c.ElementId} "); break;
            case Unmark c: named.Remove($"{c.ElementId} "); break;
            case MarkOption c: named.Add($"{c.ElementId} {c.OptionId}"); break;
            case UnmarkOption c: named.Remove($"{c.ElementId} {c.OptionId}"); break;
            case GiveHint c: hints.Add(c.HintId); break;
            case Reveal: (solution, phase) = (true, (int)Phase.Solution); break;
            case ShowSolution: solution = true; break;
            case HideSolution: solution = false; break;
            case QuestionShow c: question = c.QuestionId; break;
            case QuestionSkip c when c.QuestionId == question: question = null; break;
            case QuestionDone c when c.QuestionId == question: question = null; break;
        }
    }

    private void Choose(string mysteryId)
    {
        if (mysteryId == caseId) return;
        (caseId, solution, question) = (mysteryId, false, null);
        named.Clear();
        hints.Clear();
    }
}
