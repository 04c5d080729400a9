using System.Diagnostics;
using System.Text.RegularExpressions;
using ElkeDeur.Domain.Language;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Language;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Tests.Content.Language;

public sealed class Writing_lists(ITestOutputHelper output) : IDisposable
{
    private readonly ContentCopy copy = ContentCopy.OfAll();

    [Fact]
    public void Have_at_least_four_hundred_hard_words_and_all_municipalities()
    {
        Assert.True(Regex.Count(Text("simpler-words.yaml"), "- {moeilijk:") >= 400);
        Assert.Equal(342, NameLists.Entries(Text("names/municipalities.txt")).Count());
    }

    [Theory]
    [InlineData("names/first-names.txt", "# Dutch\n", "# Dutch\nFatima,\n", "‘Fatima’ staat er twee keer")]
    [InlineData("names/acts.txt", "zegt, ", "een woord zonder komma dat heel erg lang doorgaat, ", "Staat er een komma")]
    [InlineData("simpler-words.yaml", "makkelijker: over}", "makkelijker: \"\"}", "Schrijf hier het makkelijkere woord")]
    [InlineData("simpler-words.yaml", "moeilijk: aangaande", "moeilijk: Aangaande", "kleine letters")]
    [InlineData("simpler-words.yaml", "moeilijk: aangaande", "moeilijk: betreffende", "staat er twee keer")]
    [InlineData("simpler-words.yaml", "moeilijk: aangaande", "lastig: aangaande", "Hier ontbreekt: moeilijk")]
    public void With_a_mistake_say_where_and_what_to_do(string file, string good, string bad, string sentence)
    {
        Assert.Contains(good, Text(file), StringComparison.Ordinal);
        File.WriteAllText(At(file), new Regex(Regex.Escape(good)).Replace(Text(file), bad, 1));

        var flaw = Assert.Throws<BrokenContent>(() => WritingLists.Load(copy.Root)).Flaws[0];

        Assert.Equal($"language/{file}", flaw.File);
        Assert.True(flaw.Line > 1);
        Assert.Contains(sentence, flaw.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void That_are_missing_are_named()
    {
        File.Delete(At("names/acts.txt"));

        Assert.Equal("language/names/acts.txt", Assert.Throws<BrokenContent>(() => WritingLists.Load(copy.Root)).Flaws.Single().File);
    }

    // 50 ms on two quiet cores; a busy machine gets four times that.
    [Fact]
    public void Read_fifty_kilobytes_while_somebody_types()
    {
        var lists = WritingLists.Load(ContentCopy.Real);
        var text = string.Concat(Directory.EnumerateFiles(Path.Combine(ContentCopy.Real, "guide"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText))[..50_000];
        var best = Enumerable.Range(0, 60).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            TextCheck.Of(text, [], lists);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        output.WriteLine($"50 kB in {best:F1} ms");

        Assert.True(best < 200, $"{best:F1} ms");
    }

    public void Dispose() => copy.Dispose();

    private string At(string file) => Path.Combine(copy.Root, "language", file);

    private string Text(string file) => File.ReadAllText(At(file));
}
