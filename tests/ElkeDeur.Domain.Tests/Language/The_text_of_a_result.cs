using ElkeDeur.Domain.Language.Search;

namespace ElkeDeur.Domain.Tests.Language;

public sealed class The_text_of_a_result
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("Zo gaat het door.", 40));

    [Theory]
    [InlineData("Hulp bij huurschuld.", "Hulp bij [huurschuld].")]
    [InlineData("Huurschuld en huurschuld", "[Huurschuld] en [huurschuld]")]
    [InlineData("Niets hier", "Niets hier")]
    [InlineData("", "")]
    public void Marks_what_was_looked_for(string text, string shown) => Assert.Equal(shown, Show(Excerpt.Whole(text, IsHit)));

    [Fact]
    public void Is_cut_around_the_words_at_the_edge_of_other_words()
    {
        var shown = Show(Excerpt.Around($"{Long} Hulp bij huurschuld en schuld. {Long}", IsHit, 100));

        Assert.Contains("bij [huurschuld] en [schuld].", shown, StringComparison.Ordinal);
        Assert.StartsWith("… ", shown, StringComparison.Ordinal);
        Assert.EndsWith(" …", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 80, 130);
    }

    [Fact]
    public void Is_the_beginning_when_nothing_stands_in_it() => Assert.StartsWith("Zo gaat", Show(Excerpt.Around(Long, IsHit, 50)), StringComparison.Ordinal);

    private static bool IsHit(string plain) => plain is "huurschuld" or "schuld";

    private static string Show(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(piece => piece.Marked ? $"[{piece.Text}]" : piece.Text));
}
