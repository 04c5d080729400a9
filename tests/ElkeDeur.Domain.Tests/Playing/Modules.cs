namespace ElkeDeur.Domain.Tests.Playing;

/// <summary>The shared part of the module, with the numbers of the published one.</summary>
public static class Modules
{
    public static MysteryModule With(Func<string, string> say) => new(
        "module", "Module", "1.0", "Verzonnen voor een test.", say("intro"), ["Een overleg"], say("disclaimer"),
        new(3, 6, false), new(10, 15, 5, 15, 15, 35), 900, [Reply.Yes, Reply.No, Reply.NotRelevant],
        [new("verteller", say("role"))], new(say("manual"), "", "", [], [], []),
        ["Eerste gedachten?", "Herken je iets?", "Hoe doe jij het?"],
        [.. Enumerable.Range(1, 5).Select(i => new ReflectionQuestion($"p{i}", QuestionGroup.Personal, [say($"question_p{i}")]))],
        ["Wat neem je mee?", "Wat is er nodig?", "Wat helpt?"], say("last"),
        new("Aan de slag", "/handreiking", say("guide")), new(10, "info@voorbeeld.example"));
}
