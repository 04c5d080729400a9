using ElkeDeur.Web.Content;
using ElkeDeur.Web.Search;
using ElkeDeur.Web.Tests.Content;

namespace ElkeDeur.Web.Tests.Search;

public sealed class A_broken_word_list
{
    [Theory]
    [InlineData("exceptions.yaml", "woorden:\n  - {woord: kind, vormen: [kinderen]}\n  - {woord: kindje, vormen: [Kinderen]}\n", 3, "woorden[1].vormen[0]", "staat er al")]
    [InlineData("exceptions.yaml", "woorden:\n  - {woord: kind}\n", 2, "woorden[0]", "Hier ontbreekt: vormen")]
    [InlineData("exceptions.yaml", "woorden: [\n", 2, "", "geen goede YAML")]
    [InlineData("everyday.yaml", "woorden:\n  - {zeg: [boete], bedoel: []}\n", 2, "woorden[0]", "minstens één woord")]
    [InlineData("everyday.yaml", "woorden:\n  - {zeg: [boete], bedoel: [cjib], extra: 1}\n", 2, "woorden[0].extra", "kennen we niet")]
    [InlineData("small-words.txt", "# klein\nde het\nhet\n", 3, "", "staat er twee keer")]
    [InlineData("compound-parts.txt", "huur\nÉén\n", 2, "", "alleen kleine letters")]
    public void Stops_the_start_with_file_line_and_sentence(string file, string text, int line, string field, string sentence)
    {
        using var copy = ContentCopy.OfAll();
        File.WriteAllText(Path.Combine(copy.Root, "language", file), text);

        var flaw = Assert.Single(Assert.Throws<BrokenContent>(() => LanguageFiles.Load(copy.Root)).Flaws);

        Assert.Equal(($"language/{file}", (long)line, field), (flaw.File, flaw.Line, flaw.Field));
        Assert.Contains(sentence, flaw.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_list_makes_another_index()
    {
        using var copy = ContentCopy.OfAll();
        var before = LanguageFiles.Load(copy.Root).Hash;
        File.AppendAllText(Path.Combine(copy.Root, "language", "compound-parts.txt"), "kanarie\n");

        Assert.NotEqual(before, LanguageFiles.Load(copy.Root).Hash);
    }
}
