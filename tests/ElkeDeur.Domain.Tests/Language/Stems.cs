using ElkeDeur.Domain.Language;

namespace ElkeDeur.Domain.Tests.Language;

public sealed class Stems
{
    [Theory]
    [InlineData("huizen", "huis", "huiz")]
    [InlineData("lopen", "loop", "lop")]
    [InlineData("uitkeringen", "uitkeer", "uitker")]
    [InlineData("gewerkt", "werk", "gewerkt")]
    [InlineData("opgelost", "oplos", "opgelost")]
    [InlineData("brieven", "brief", "briev")]
    public void A_word_loses_its_endings(string word, string kraaijPohlmann, string porter) =>
        Assert.Equal((kraaijPohlmann, porter), (KraaijPohlmann.Stem(word), DutchPorter.Stem(word)));

    [Theory]
    [InlineData("")]
    [InlineData("y")]
    [InlineData("ge")]
    [InlineData("iiiii")]
    [InlineData("'s")]
    [InlineData("42")]
    public void Anything_can_be_stemmed(string word) => Assert.NotNull(KraaijPohlmann.Stem(word) + DutchPorter.Stem(word));

    // Vocabulary and stems: snowballstem/snowball-data, BSD-3.
    [Fact]
    public void The_published_vocabulary_gives_the_published_stems_of_Kraaij_and_Pohlmann() => Reproduces("snowball_dutch_output.txt", KraaijPohlmann.Stem);

    [Fact]
    public void The_published_vocabulary_gives_the_published_stems_of_Porter() => Reproduces("snowball_dutch_porter_output.txt", DutchPorter.Stem);

    private static void Reproduces(string file, Func<string, string> stem)
    {
        var data = Environment.GetEnvironmentVariable("ELKEDEUR_TESTDATA") ?? "";
        Assert.SkipUnless(Directory.Exists(data), "Set ELKEDEUR_TESTDATA to a folder with dutch/snowball_vocabulary.txt and its outputs: voc.txt and output.txt of github.com/snowballstem/snowball-data.");
        var words = File.ReadAllLines(Path.Combine(data, "dutch", "snowball_vocabulary.txt"));
        var stems = File.ReadAllLines(Path.Combine(data, "dutch", file));
        var wrong = words.Zip(stems).Where(pair => stem(pair.First) != pair.Second).Select(pair => $"{pair.First}: {stem(pair.First)}, not {pair.Second}").ToList();

        Assert.Equal(45_670, words.Length);
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong: {string.Join("; ", wrong.Take(40))}");
    }
}
