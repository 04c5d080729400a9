using CsvHelper;
using ElkeDeur.Domain.Language;
using ElkeDeur.Web.Content.Language;

namespace ElkeDeur.Web.Tests.Content.Language;

// 647 sentences of municipal texts, each with a simpler version by communication experts:
// Amsterdam-AI-Team/dutch-municipal-text-simplification, EUPL-1.2.
public sealed class Simpler_reads_easier(ITestOutputHelper output)
{
    [Theory]
    [InlineData("even rows, on which the weights were chosen", 0)]
    [InlineData("odd rows", 1)]
    public void In_three_of_four_pairs_of_municipal_sentences(string half, int parity)
    {
        var words = WritingLists.Load(ContentCopy.Real).Words;
        var differences = Pairs().Index().Where(one => one.Index % 2 == parity)
            .Select(one => Readability.Of(one.Item.Complex, words).Score - Readability.Of(one.Item.Simple, words).Score).ToList();
        var decided = differences.Where(one => Math.Abs(one) >= Readability.Same).ToList();
        var (right, ties) = ((double)decided.Count(one => one > 0) / decided.Count, 1 - (double)decided.Count / differences.Count);
        output.WriteLine($"{half}: {differences.Count} pairs, simpler side scores easier in {right:P1} of {decided.Count} decided pairs, ties {ties:P1}");

        Assert.True(right >= 0.75, $"{half}: {right:P1}");
        Assert.True(ties <= 0.08, $"{half}: ties {ties:P1}");
    }

    private static List<(string Complex, string Simple)> Pairs()
    {
        var file = Path.Combine(Environment.GetEnvironmentVariable("ELKEDEUR_TESTDATA") ?? "", "dutch", "simplification_pairs.csv");
        Assert.SkipUnless(File.Exists(file), "Set ELKEDEUR_TESTDATA to a folder with dutch/simplification_pairs.csv, made of github.com/Amsterdam-AI-Team/dutch-municipal-text-simplification.");
        using var csv = CsvReader.Create(new StreamReader(file), new CsvReaderOptions(), false);
        var pairs = new List<(string, string)>();
        while (csv.Read()) pairs.Add((csv.GetString("Complex"), csv.GetString("Simple")));
        return pairs;
    }
}
