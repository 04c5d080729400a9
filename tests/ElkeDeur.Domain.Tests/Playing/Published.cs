namespace ElkeDeur.Domain.Tests.Playing;

/// <summary>Fictional cases with the shape of the six published ones: their elements, hints, conditions and number of questions.</summary>
public static class Published
{
    private static readonly string[] None = [];

    public static readonly MysteryModule Module = Modules.With(Plain);
    public static readonly IReadOnlyList<Mystery> Cases = [Case1(), Case2(), Case3(), Case4(), Case5(), Case6()];
    public static readonly MysteryRules Rules = new(Module, id => Cases.FirstOrDefault(m => m.Id == id));

    public static string Plain(string key) => key switch
    {
        "name_1" => "Ria",
        "term_1" => "kostendelersnorm",
        _ => $"Tekst van {key}.",
    };

    private static CaseBuilder New(int number) => new(number, Plain);

    private static Mystery Case1() => New(1).Elements(8).Questions(5)
        .Hint("h1", "e3", HintClass.Elaboration, ["e4"], ["e3"])
        .Hint("h2", "e4", HintClass.Elaboration, ["e8"], ["e4"])
        .Hint("h3", "e6", HintClass.Mixed, ["e7", "e8"], ["e6"]).Build();

    private static Mystery Case2() => New(2).Elements(7).Questions(4)
        .Hint("h1", "e1", HintClass.Mixed, ["e2"], ["e1"])
        .Hint("h2", "e3", HintClass.Pointer, ["e4"], None).Build();

    private static Mystery Case3() => New(3).Elements(5).Element(ElementKind.Plain, 1, 0, twoFacts: true).Elements(1).Questions(5)
        .Hint("h1a", "e3", HintClass.Pointer, ["e1", "e2"], ["e3"], 1, ["e1", "e2"])
        .Hint("h1b", "e3", HintClass.Pointer, ["e4", "e5", "e6", "e7"], ["e3"], 2, ["e4", "e5", "e6", "e7"])
        .Hint("h2", "e6", HintClass.Mixed, ["e7"], ["e6"]).Build();

    private static Mystery Case4() => New(4).Elements(5).Questions(5)
        .Hint("h1", "e1", HintClass.Elaboration, ["e2", "e5"], ["e1"])
        .Hint("h2", "e2", HintClass.Mixed, ["e3", "e4"], ["e2"]).Build();

    private static Mystery Case5() => New(5).Elements(7).Element(ElementKind.AtLeastOneOf, 1, 2).Questions(3)
        .Hint("h1", "e2", HintClass.Pointer, ["e3"], ["e2", "e3"])
        .Hint("h2", "e7", HintClass.Pointer, ["e8"], ["e7"]).Build();

    private static Mystery Case6() => New(6).Elements(4).Element(ElementKind.AtLeastNOf, 6, 10).Questions(5)
        .Hint("h1", "e1", HintClass.Pointer, ["e2", "e3"], None)
        .Hint("h2", "e4", HintClass.Pointer, ["e5"], None).Build();
}
