namespace ElkeDeur.Domain.Tests.Content;

public sealed class Secret_words_stay_secret
{
    private static Mystery Good => Published.Cases[0];

    public static TheoryData<string, Func<Mystery, string, Mystery>> PublicTexts => new()
    {
        { "titel", (m, t) => m with { Title = t } },
        { "samenvatting", (m, t) => m with { Summary = t } },
        { "gemeente_context", (m, t) => m with { Setting = t } },
        { "openingssituatie", (m, t) => m with { Opening = t } },
        { "mysterievragen[0]", (m, t) => m with { Questions = [t] } },
        { "inhoudswaarschuwing", (m, t) => m with { ContentNote = t } },
        { "audio.samenvatting", (m, t) => m with { Audio = m.Audio with { Summary = t } } },
        { "audio.toon", (m, t) => m with { Audio = m.Audio with { Tone = t } } },
        { "audio.regels[0].tekst", (m, t) => m with { Audio = m.Audio with { Lines = [new(1, "spreker", t)] } } },
        { "audio.regels[0].regie", (m, t) => m with { Audio = m.Audio with { Lines = [new(1, "spreker", "Hallo.", t)] } } },
        { "tekening.tekst", (m, t) => m with { Drawing = new("tekening.svg", t) } },
        { "handreiking_links[0].reden", (m, t) => m with { GuideLinks = [new(BuildingBlock.Reach, "/", t)] } },
        { "begrippen[0].term", (m, t) => m with { Glossary = [new(t, "Uitleg.", false), m.Glossary[0]] } },
        { "begrippen[0].uitleg", (m, t) => m with { Glossary = [new("balie", t, false), m.Glossary[0]] } },
    };

    [Theory, MemberData(nameof(PublicTexts), DisableDiscoveryEnumeration = true)]
    public void Neither_a_secret_name_nor_a_secret_term_stands_in_a_public_text(string field, Func<Mystery, string, Mystery> change)
    {
        Assert.Contains(Flaws(change(Good, "Toen kwam Ria.")), f => f.Field == field && f.Sentence.Contains("‘Ria’", StringComparison.Ordinal));
        Assert.Contains(Flaws(change(Good, "Dat is de kostendelersnorm.")), f => f.Field == field);
        Assert.DoesNotContain(Flaws(change(Good, "Er was nog niemand.")), f => f.Sentence.Contains("geheim", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Toen kwam Ria.", true)]
    [InlineData("‘Ria’, zei ze", true)]
    [InlineData("Ria's man", true)]
    [InlineData("Maria kwam", false)]
    [InlineData("ZusRia kwam", false)]
    [InlineData("Riant", false)]
    [InlineData("ria", false)]
    public void Whole_words_with_the_same_spelling_count(string text, bool found) => Assert.Equal(found, SecretWords.Contains(text, "Ria"));

    [Fact]
    public void A_function_is_no_word_to_check()
    {
        var m = Good with { Characters = [new("wethouder", "wethouder", "beslist", false, Secret: true, Nameless: true)], Opening = "De wethouder belt." };

        Assert.DoesNotContain("wethouder", SecretWords.Of(m));
    }

    [Fact]
    public void A_person_everybody_knows_may_be_named() => Assert.DoesNotContain("Sarah", SecretWords.Of(Good));

    private static IEnumerable<Flaw> Flaws(Mystery m) => MysteryChecks.Of(m);
}
