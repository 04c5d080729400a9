namespace ElkeDeur.Domain.Tests.Content;

public sealed class The_published_totals
{
    private static readonly IReadOnlyList<Mystery> Six = Published.Cases;

    private static IEnumerable<string> Fields(params Mystery[] cases) => PublishedModule.Flaws(cases).Select(f => $"{f.MysteryId} {f.Flaw.Field}");

    [Fact]
    public void Six_cases_with_the_shape_of_the_module_are_right() => Assert.Empty(PublishedModule.Flaws(Six));

    [Fact]
    public void A_number_is_used_once() =>
        Assert.Equal(["casus-1 nummer", "casus-1 nummer"], Fields(Six[0], Six[0]));

    [Fact]
    public void Elements_hints_questions_and_practice_questions_are_counted()
    {
        var m = Six[3];

        Assert.Equal(["casus-4 hints"], Fields(m with { Hints = [m.Hints[0]] }));
        Assert.Equal(["casus-4 elementen"], Fields(m with { Elements = [.. m.Elements.Skip(1)] }));
        Assert.Equal(["casus-4 vragen_casus"], Fields(m with { CaseQuestions = [] }));
        Assert.Equal(["casus-4 oefenvragen"], Fields(m with { PracticeQuestions = [.. m.PracticeQuestions.Skip(1)] }));
    }

    [Fact]
    public void A_case_beyond_the_six_may_have_any_shape() =>
        Assert.Empty(Fields(Six[3] with { Number = 7, Hints = [], CaseQuestions = [], PracticeQuestions = [] }));

    [Fact]
    public void The_shared_part_is_checked()
    {
        var good = Published.Module;
        Assert.Empty(PublishedModule.Flaws(good));

        AssertFlaw("persoonlijke_vragen", good with { PersonalQuestions = [.. good.PersonalQuestions.Skip(1)] });
        AssertFlaw("persoonlijke_vragen", good with { PersonalQuestions = [good.PersonalQuestions[0], .. good.PersonalQuestions.Take(4)] });
        AssertFlaw("persoonlijke_vragen", good with { PersonalQuestions = [good.PersonalQuestions[0] with { Group = QuestionGroup.Case }, .. good.PersonalQuestions.Skip(1)] });
        AssertFlaw("eerste_reflectie", good with { FirstThoughts = [] });
        AssertFlaw("afsluiting", good with { Closing = ["Wat neem je mee?"] });
        AssertFlaw("antwoorden", good with { Answers = [Reply.Yes, Reply.No] });
        AssertFlaw("disclaimer", good with { Disclaimer = " " });
    }

    private static void AssertFlaw(string field, MysteryModule module) => Assert.Equal([field], PublishedModule.Flaws(module).Select(f => f.Field));
}
