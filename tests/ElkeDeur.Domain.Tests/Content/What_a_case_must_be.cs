namespace ElkeDeur.Domain.Tests.Content;

public sealed class What_a_case_must_be
{
    private static Mystery Good => Published.Cases[4];

    public static TheoryData<string, string, Func<Mystery, Mystery>> Mistakes => new()
    {
        { "id", "kleine letters", m => m with { Id = "Casus 5" } },
        { "titel", "hoogstens 60 tekens", m => m with { Title = "" } },
        { "titel", "hoogstens 60 tekens", m => m with { Title = new('a', 61) } },
        { "mysterievragen", "één tot drie", m => m with { Questions = [] } },
        { "mysterievragen", "één tot drie", m => m with { Questions = ["1?", "2?", "3?", "4?"] } },
        { "mysterievragen", "220 tekens", m => m with { Questions = [new('a', 111), new('b', 110)] } },
        { "bouwstenen", "minstens één bouwsteen", m => m with { BuildingBlocks = [] } },
        { "werkvelden", "minstens één werkveld", m => m with { WorkFields = [] } },
        { "handreiking_links", "minstens één keer", m => m with { GuideLinks = [] } },
        { "handreiking_links[0].url", "begin met een schuine streep", m => m with { GuideLinks = [new(BuildingBlock.Reach, "https://elders.example/", "Want.")] } },
        { "handreiking_links[0].url", "begin met een schuine streep", m => m with { GuideLinks = [new(BuildingBlock.Reach, "//elders.example/", "Want.")] } },
        { "openingssituatie", "260 tekens", m => m with { Opening = new('a', 200), Setting = new('b', 61) } },
        { "openingssituatie", "Vul dit in", m => m with { Opening = " " } },
        { "personages", "staat er twee keer", m => m with { Characters = [.. m.Characters, m.Characters[0]] } },
        { "audio.regels", "minstens één gesproken regel", m => m with { Audio = m.Audio with { Lines = [] } } },
        { "audio.regels", "150 tot 300", m => m with { Audio = m.Audio with { Lines = [new(1, "spreker", "Te kort.")] } } },
        { "audio.vorm", "precies twee sprekers", m => m with { Audio = m.Audio with { Form = StoryForm.Dialogue } } },
        { "audio.vorm", "precies één spreker", m => m with { Audio = m.Audio with { Lines = [.. m.Audio.Lines, new(5, "geheim", "Hallo.")] } } },
        { "audio.regels[4].spreker", "staat niet bij de personages", m => m with { Audio = m.Audio with { Lines = [.. m.Audio.Lines, new(5, "niemand", "Hallo.")] } } },
        { "audio.regels[4].spreker", "komt pas in de oplossing", m => m with { Audio = m.Audio with { Lines = [.. m.Audio.Lines, new(5, "geheim", "Hallo.")] } } },
        { "audio.bestand", "kleine letters", m => m with { Audio = m.Audio with { File = "../geheim" } } },
        { "elementen", "minstens één element", m => m with { Elements = [] } },
        { "elementen", "zonder gaten", m => m with { Elements = [.. m.Elements.Skip(1)] } },
        { "elementen", "staat er twee keer", m => m with { Elements = [.. m.Elements, m.Elements[0] with { Number = 9 }] } },
        { "elementen[0].tekst", "hoogstens 90 tekens", m => Element(m, 0, e => e with { Text = new('a', 91) }) },
        { "elementen[0].tekst", "Vul dit in", m => Element(m, 0, e => e with { Text = "" }) },
        { "elementen[0].opties", "geen opties", m => Element(m, 0, e => e with { Options = [new("o1", "Optie")] }) },
        { "elementen[0].minimum", "het minimum 1", m => Element(m, 0, e => e with { Minimum = 2 }) },
        { "elementen[0].feiten_ids", "staat niet bij de oplossing", m => Element(m, 0, e => e with { FactIds = ["F9"] }) },
        { "elementen[7].opties", "minstens twee opties", m => Element(m, 7, e => e with { Options = [e.Options[0]] }) },
        { "elementen[7].opties", "staat er twee keer", m => Element(m, 7, e => e with { Options = [e.Options[0], e.Options[0]] }) },
        { "elementen[7].opties[1].tekst", "Vul dit in", m => Element(m, 7, e => e with { Options = [e.Options[0], new("o2", "")] }) },
        { "elementen[7].minimum", "niet hoger dan het aantal opties", m => Element(m, 7, e => e with { Kind = ElementKind.AtLeastNOf, Minimum = 3 }) },
        { "elementen[7].minimum", "1 of meer", m => Element(m, 7, e => e with { Kind = ElementKind.AtLeastNOf, Minimum = 0 }) },
        { "hints", "staat er twee keer", m => m with { Hints = [.. m.Hints, m.Hints[0]] } },
        { "hints[0].tekst", "hoogstens 200 tekens", m => Hint(m, h => h with { Text = new('a', 201) }) },
        { "hints[0].tekst", "Vul dit in", m => Hint(m, h => h with { Text = "" }) },
        { "hints[0].element_id", "‘e99’ bestaat niet", m => Hint(m, h => h with { ElementId = "e99" }) },
        { "hints[0].wijst_naar", "‘e99’ bestaat niet", m => Hint(m, h => h with { PointsTo = ["e1", "e99"] }) },
        { "hints[0].vroeg_geven_verraadt", "‘e99’ bestaat niet", m => Hint(m, h => h with { GivesAwayEarly = ["e99"] }) },
        { "hints[0].voorwaarde", "‘e99’ bestaat niet", m => Hint(m, h => h with { Condition = new(HintConditionKind.OneOrMoreOpen, ["e99"]) }) },
        { "hints[0].voorwaarde", "minstens één element", m => Hint(m, h => h with { Condition = new(HintConditionKind.OneOrMoreOpen, []) }) },
        { "oplossing.alineas", "Schrijf de oplossing", m => m with { Solution = m.Solution with { Paragraphs = [] } } },
        { "oplossing.alineas", "‘e99’ bestaat niet", m => m with { Solution = Parts(m, new Part(PartKind.Star, ElementId: "e99")) } },
        { "oplossing.alineas", "Zet een ster bij element ‘e2’", m => m with { Solution = m.Solution with { Paragraphs = [m.Solution.Paragraphs[1]] } } },
        { "oplossing.alineas", "Een tekstdeel is leeg", m => m with { Solution = Parts(m, new Part(PartKind.Text)) } },
        { "oplossing.feiten", "staat er twee keer", m => m with { Solution = m.Solution with { Facts = [m.Solution.Facts[0], m.Solution.Facts[0]] } } },
        { "vragen_casus", "staat er twee keer", m => m with { CaseQuestions = [m.CaseQuestions[0], m.CaseQuestions[0]] } },
        { "vragen_casus", "de groep ‘casus’", m => m with { CaseQuestions = [m.CaseQuestions[0] with { Group = QuestionGroup.Personal }] } },
        { "vragen_casus", "minstens één deelvraag", m => m with { CaseQuestions = [m.CaseQuestions[0] with { Parts = [] }] } },
        { "oefenvragen[0].element_id", "‘e99’ bestaat niet", m => m with { PracticeQuestions = [m.PracticeQuestions[0] with { ElementId = "e99" }] } },
        { "oefenvragen[0].optie_id", "bestaat niet", m => m with { PracticeQuestions = [m.PracticeQuestions[0] with { ElementId = "e8", OptionId = "o9" }] } },
        { "oefenvragen[0].optie_id", "bestaat niet", m => m with { PracticeQuestions = [m.PracticeQuestions[0] with { ElementId = "e1", OptionId = "o1" }] } },
    };

    [Fact]
    public void Good_cases_have_no_flaw() => Assert.All(Published.Cases, m => Assert.Empty(MysteryChecks.Of(m)));

    [Theory, MemberData(nameof(Mistakes), DisableDiscoveryEnumeration = true)]
    public void A_mistake_is_named_with_its_field_and_a_sentence(string field, string sentence, Func<Mystery, Mystery> mistake)
    {
        var flaws = MysteryChecks.Of(mistake(Good)).ToList();

        Assert.True(flaws.Any(f => f.Field == field && f.Sentence.Contains(sentence, StringComparison.Ordinal)), $"Found: {string.Join(" | ", flaws)}");
        Assert.All(flaws, f => Assert.Matches(@"^\p{Lu}|^‘", f.Sentence));
    }

    private static Mystery Element(Mystery m, int at, Func<Element, Element> change) =>
        m with { Elements = [.. m.Elements.Select((e, i) => i == at ? change(e) : e)] };

    private static Mystery Hint(Mystery m, Func<Hint, Hint> change) => m with { Hints = [change(m.Hints[0]), .. m.Hints.Skip(1)] };

    private static Solution Parts(Mystery m, Part part) => m.Solution with { Paragraphs = [.. m.Solution.Paragraphs, new(3, [part])] };
}
