using System.Text.Json;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Tests.Features.Workspaces;

/// <summary>An own case as a file, of any shape; every text has a word of its own, so that it shows where that text was delivered.</summary>
public sealed class CanaryCase(int number, Func<int, int> roll)
{
    private readonly List<Element> elements = [];
    private readonly List<Hint> hints = [];

    public static string Yaml(int number, Func<int, int>? roll = null) => new CanaryCase(number, roll ?? (_ => 1)).Write();

    /// <summary>The word in the text with this key.</summary>
    public static string Word(int number, string key) => $"kanarie_{number}_{key}_";

    // JSON is YAML too.
    private string Write() => JsonSerializer.Serialize(Build(), ContentFile.Options);

    private Mystery Build()
    {
        var count = 1 + roll(5);
        for (var i = 1; i <= count; i++) elements.Add(Element(i, roll(4)));
        for (var i = roll(4); i > 0; i--) hints.Add(Hint($"h{i}", $"e{1 + roll(count)}", i));
        return new(
            $"casus-{number}", number, Say("title"), Say("summary"), "Verzonnen voor een test.", Difficulty.Medium, Say("opening"), [Say("mystery")],
            [WorkField.Income], [BuildingBlock.Information],
            [new("spreker", "Sarah", "raadsvrouw", true, false, false), new("geheim", Word(number, "name"), Say("role"), false, true, false)],
            new(StoryForm.Monologue, "Rustig", Say("sound"), [.. Enumerable.Range(1, 4).Select(i => new Line(i, "spreker", $"{Say($"story-{i}")} {Filler}"))]),
            Solution(), elements, hints,
            [.. Enumerable.Range(1, 1 + roll(2)).Select(i => new ReflectionQuestion($"v{i}", QuestionGroup.Case, [Say($"question-v{i}")]))],
            [new(BuildingBlock.Information, "/handreiking/bouwstenen/informatie", Say("reason"))],
            [new(Word(number, "term"), Say("meaning"), Secret: true), new("balie", Say("word"), Secret: false)],
            [.. Enumerable.Range(1, 20).Select(i => new PracticeQuestion(Say("practice"), Reply.Yes, Say("why"), "e1"))]);
    }

    private Element Element(int place, int kind)
    {
        var id = $"e{place}";
        var options = kind < 2 ? Enumerable.Range(1, 3).Select(i => new Option($"o{i}", Say($"option-{id}-o{i}"))).ToList() : [];
        var (sort, minimum) = kind switch { 0 => (ElementKind.AtLeastNOf, 2), 1 => (ElementKind.AtLeastOneOf, 1), _ => (ElementKind.Plain, 1) };
        return new(id, place, Say($"element-{id}"), sort, minimum, options, kind == 3, ["F1"]);
    }

    private Hint Hint(string id, string element, int order) =>
        new(id, element, Say($"hint-{id}"), (HintClass)roll(3), ["e1"], [element], order, roll(2) == 0 ? null : new(HintConditionKind.OneOrMoreOpen, ["e1"]));

    private Solution Solution() => new(
        [new("F1", Say("fact"))],
        [
            new(1, [new(PartKind.Text, Say("solution-1")), .. hints.Select(h => h.ElementId).Distinct().Select(id => new Part(PartKind.Star, ElementId: id))]),
            new(2, [new(PartKind.Text, $"{Say("solution-2")} {Word(number, "name")} {Word(number, "term")}")]),
        ]);

    private string Say(string key) => $"Zie {Word(number, key)} hier.";

    private static string Filler => string.Join(' ', Enumerable.Repeat("woord", 40));
}
