using ElkeDeur.Domain.Language;

namespace ElkeDeur.Domain.Tests.Language;

public sealed class Identifiers_in_three_hundred_sentences(ITestOutputHelper output)
{
    [Theory]
    [InlineData("tuned")]
    [InlineData("held-back")]
    public void Are_found_and_little_else_is(string half)
    {
        var sentences = LabelledSentence.Of(half);
        var (names, identifiers) = (new Tally(), new Tally());
        foreach (var sentence in sentences)
            foreach (var label in sentence.Labels)
                (label.Kind == IdentifierKind.Name ? names : identifiers).Add(label.FoundIn(sentence.Found()), $"{label.Text} | {sentence.Text}");
        var clean = sentences.Where(one => one.Labels.Count == 0).ToList();
        var alarms = clean.Where(one => one.Found().Count > 0).ToList();
        output.WriteLine($"{half}: identifiers {identifiers}, names {names}, false alarms {alarms.Count} of {clean.Count}");
        foreach (var missed in identifiers.Missed.Concat(names.Missed)) output.WriteLine($"missed: {missed}");
        foreach (var alarm in alarms) output.WriteLine($"false alarm: {alarm.Found()[0].Text} | {alarm.Text}");

        Assert.Equal(150, sentences.Count);
        Assert.True(clean.Count >= 65);
        Assert.True(identifiers.Share >= 0.98, $"{identifiers}");
        Assert.True(names.Share >= 0.85, $"{names}");
        Assert.True(alarms.Count <= 0.05 * clean.Count);
    }

    [Theory]
    [InlineData("tuned")]
    [InlineData("held-back")]
    public void Declared_pseudonyms_pass(string half) =>
        Assert.Empty(
            from sentence in LabelledSentence.Of(half)
            where sentence.Pseudonyms.Count > 0
            from found in sentence.Found()
            where !sentence.Labels.Any(label => label.Touches(found))
            select $"{found.Text} | {sentence.Text}");

    private sealed class Tally
    {
        private int all;

        public List<string> Missed { get; } = [];
        public double Share => 1 - (double)Missed.Count / all;

        public void Add(bool found, string what)
        {
            all++;
            if (!found) Missed.Add(what);
        }

        public override string ToString() => $"{all - Missed.Count} of {all}";
    }
}
