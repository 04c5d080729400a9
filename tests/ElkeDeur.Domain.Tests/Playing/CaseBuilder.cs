namespace ElkeDeur.Domain.Tests.Playing;

/// <summary>Builds a small fictional case that passes every check. Each text comes from <paramref name="say"/>, by its key.</summary>
public sealed class CaseBuilder(int number, Func<string, string> say)
{
    private readonly List<Element> elements = [];
    private readonly List<Hint> hints = [];
    private int questions = 3;

    public CaseBuilder Elements(int count)
    {
        for (var i = 0; i < count; i++) Element(ElementKind.Plain, 1, 0);
        return this;
    }

    public CaseBuilder Element(ElementKind kind, int minimum, int options, bool twoFacts = false)
    {
        var id = $"e{elements.Count + 1}";
        var choices = Enumerable.Range(1, options).Select(i => new Option($"o{i}", say($"option_{id}_o{i}")));
        elements.Add(new(id, elements.Count + 1, say($"element_{id}"), kind, minimum, [.. choices], twoFacts, ["F1"]));
        return this;
    }

    public CaseBuilder Hint(string id, string element, HintClass kind, string[] to, string[] away, int order = 1, string[]? whileOpen = null)
    {
        var condition = whileOpen is null ? null : new HintCondition(HintConditionKind.OneOrMoreOpen, whileOpen);
        hints.Add(new(id, element, say($"hint_{id}"), kind, to, away, order, condition));
        return this;
    }

    public CaseBuilder Questions(int count)
    {
        questions = count;
        return this;
    }

    public Mystery Build() => new(
        $"casus-{number}", number, $"Casus {number}", say("summary"), "Verzonnen voor een test.", Difficulty.Medium,
        say("opening"), [say("mystery")], [WorkField.Income], [BuildingBlock.Information],
        [new("spreker", "Sarah", "raadsvrouw", true, false, false), new("geheim", say("name_1"), say("role_1"), false, true, false)],
        Story(), Solution(), elements, hints,
        [.. Enumerable.Range(1, questions).Select(i => new ReflectionQuestion($"v{i}", QuestionGroup.Case, [say($"question_v{i}")]))],
        [new(BuildingBlock.Information, "/handreiking/bouwstenen/informatie", say("reason"))],
        [new(say("term_1"), say("meaning_1"), Secret: true), new("balie", say("word"), Secret: false)],
        [.. Enumerable.Range(1, 20).Select(i => new PracticeQuestion(say($"practice_{i}"), Reply.Yes, say($"why_{i}"), "e1"))]);

    private Story Story() => new(StoryForm.Monologue, "Rustig", say("sound"),
        [.. Enumerable.Range(1, 4).Select(i => new Line(i, "spreker", $"{say($"story_{i}")} {Filler}"))]);

    private Solution Solution() => new(
        [new("F1", say("fact_F1"))],
        [
            new(1, [new(PartKind.Text, say("solution_1")), .. hints.Select(h => h.ElementId).Distinct().Select(id => new Part(PartKind.Star, ElementId: id))]),
            new(2, [new(PartKind.Text, $"{say("solution_2")} {say("name_1")} {say("term_1")}")]),
        ]);

    private static string Filler => string.Join(' ', Enumerable.Repeat("woord", 40));
}
