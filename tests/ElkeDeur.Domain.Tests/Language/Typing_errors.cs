using System.Security.Cryptography;
using ElkeDeur.Domain.Language;
using ElkeDeur.Domain.Language.Search;
using ElkeDeur.Domain.Tests.Playing;

namespace ElkeDeur.Domain.Tests.Language;

public sealed class Typing_errors
{
    [Theory]
    [InlineData("privacy", "privacy", 0)]
    [InlineData("privasy", "privacy", 1)]
    [InlineData("bejegenning", "bejegening", 1)]
    [InlineData("bejegeing", "bejegening", 1)]
    [InlineData("toegnag", "toegang", 1)]
    [InlineData("energiefiksers", "energiefixers", 2)]
    [InlineData("huur", "schuld", 3)]
    public void Are_counted_up_to_two(string typed, string meant, int errors) => Assert.Equal(errors, TypingErrors.Between(typed, meant, 2));

    [Theory]
    [InlineData("duo", 0)]
    [InlineData("huur", 1)]
    [InlineData("toegang", 1)]
    [InlineData("indicator", 2)]
    public void A_longer_word_may_hold_more(string word, int allowed) => Assert.Equal(allowed, TypingErrors.Allowed(word.Length));

    [Fact]
    public void Made_at_random_are_found_again()
    {
        var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
        var dice = new Dice([.. Throws((uint)seed).Take(10_000)]);
        string[] words = ["signaleringsoverleg", "rechtsbescherming", "uitkeringsbesluit", "maatwerkbudget", "escalatieladder"];
        for (var n = 0; n < 500; n++)
        {
            var word = dice.Pick(words);
            var typed = Mistake(dice, word[..6]) + Mistake(dice, word[6..]);
            Assert.True(TypingErrors.Between(typed, word, 2) <= 2, $"seed {seed}: {word}, {typed}");
            Assert.True(new Vocabulary(words.Select(w => $"e:{w}")).Near(typed).Contains(word), $"seed {seed}: {word} is not near {typed}");
        }
    }

    [Theory]
    [InlineData("juridies", "juridisch")]
    [InlineData("kommunicatie", "communicatie")]
    [InlineData("feilig", "veilig")]
    [InlineData("gougte", "gouchte")]
    public void Of_who_writes_by_ear_sound_the_same(string typed, string meant) => Assert.Equal(ByEar.Key(meant), ByEar.Key(typed));

    // The sequence of Knuth's MMIX, from one number that a failure prints.
    private static IEnumerable<int> Throws(ulong state)
    {
        while (true) yield return (int)((state = unchecked(state * 6364136223846793005 + 1442695040888963407)) >> 33);
    }

    private static string Mistake(Dice dice, string word)
    {
        var at = dice.Roll(word.Length - 1);
        return dice.Roll(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, "q"),
            2 => $"{word[..at]}q{word[(at + 1)..]}",
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }
}
