namespace ElkeDeur.Domain.Tests.Playing;

/// <summary>Cases of every shape: one to six elements of all kinds, hints with and without conditions.</summary>
public static class AnyCase
{
    public static Mystery Of(int number, Dice dice, Func<string, string> say)
    {
        var builder = new CaseBuilder(number, say).Questions(1 + dice.Roll(3));
        var count = 1 + dice.Roll(6);
        for (var i = 0; i < count; i++) AddElement(builder, dice);
        var ids = Enumerable.Range(1, count).Select(i => $"e{i}").ToList();
        for (var i = dice.Roll(5); i > 0; i--) AddHint(builder, dice, i, ids);
        return builder.Build();
    }

    private static void AddElement(CaseBuilder builder, Dice dice)
    {
        var options = 2 + dice.Roll(3);
        switch (dice.Roll(4))
        {
            case 0: builder.Element(ElementKind.AtLeastOneOf, 1, options); break;
            case 1: builder.Element(ElementKind.AtLeastNOf, 1 + dice.Roll(options), options); break;
            default: builder.Element(ElementKind.Plain, 1, 0, twoFacts: dice.Roll(2) == 0); break;
        }
    }

    private static void AddHint(CaseBuilder builder, Dice dice, int order, List<string> ids) => builder.Hint(
        $"h{order}", dice.Pick(ids), (HintClass)dice.Roll(3), dice.Some(ids), dice.Some(ids), order,
        dice.Roll(2) == 0 ? null : [dice.Pick(ids)]);
}
