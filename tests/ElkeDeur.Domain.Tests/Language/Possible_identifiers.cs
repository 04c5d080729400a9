using System.Diagnostics;
using ElkeDeur.Domain.Language;

namespace ElkeDeur.Domain.Tests.Language;

public sealed class Possible_identifiers
{
    [Theory]
    [InlineData("999990019", true)]
    [InlineData("999990018", false)]
    [InlineData("99990003", true)]
    [InlineData("000000000", false)]
    [InlineData("999.990.019 euro", false)]
    [InlineData("€ 999990019", false)]
    public void A_citizen_number_passes_the_eleven_test(string text, bool found) =>
        Assert.Equal(found, In($"Dit is {text}.").Any(one => one.Kind == IdentifierKind.CitizenNumber));

    [Theory]
    [InlineData("NL13TEST0123456789", true)]
    [InlineData("NL14TEST0123456789", false)]
    [InlineData("nl13 test 0123 4567 89", true)]
    public void An_account_number_has_a_right_check_number(string text, bool found) =>
        Assert.Equal(found, In($"Betaal op {text}.").Any(one => one.Kind == IdentifierKind.Iban));

    [Theory]
    [InlineData("Bel 0800-8020 voor gratis hulp.")]
    [InlineData("Bel 14 030 of kom langs.")]
    [InlineData("Op 05-11-1990 12 uur was het raak.")]
    [InlineData("Artikel 35 lid 1 van de wet van 12-04-2021.")]
    [InlineData("Er is 0,5 procent van 12.345.678 euro uitgegeven.")]
    public void Other_numbers_pass(string text) => Assert.Empty(In(text));

    [Fact]
    public void Every_finding_has_its_place_and_says_possibly_what_it_saw()
    {
        const string text = "Fatima El Amrani (geb. 3 maart 1998) woont op Kerkweg 3, 1234 AB 3. Bel 06-12345678 of mail f@x.example, BSN 999990019, NL13TEST0123456789, 12-ABC-3, zaaknummer Z2024-001.";
        var found = In(text);

        Assert.Equal(Enum.GetValues<IdentifierKind>().Order(), found.Select(one => one.Kind).Distinct().Order());
        Assert.All(found, one => Assert.Equal(one.Text, text.Substring(one.Start, one.Length)));
        Assert.All(found, one => Assert.StartsWith("Mogelijk ", one.Sentence, StringComparison.Ordinal));
        Assert.All(found, one => Assert.DoesNotContain("anoniem", one.Sentence, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Bart", "Bart belde over Barts brief.", 0)]
    [InlineData("Bart", "Bart Visser belde.", 1)]
    [InlineData("Bart Visser", "Volgens Visser kwam Bart te laat.", 0)]
    public void A_declared_name_passes_and_the_rest_of_a_name_does_not(string pseudonym, string text, int found) =>
        Assert.Equal(found, PossibleIdentifiers.In(text, [pseudonym], LabelledSentence.Lists).Count);

    [Fact]
    public void The_lists_are_long_enough_to_be_of_use()
    {
        var lists = LabelledSentence.Lists;

        Assert.True(lists.FirstNames.Count >= 900, $"{lists.FirstNames.Count} first names");
        Assert.True(lists.Surnames.Count >= 700, $"{lists.Surnames.Count} surnames");
        Assert.True(lists.Places.Count >= 342, $"{lists.Places.Count} places");
    }

    // Ten times what it takes, because a machine may be busy; what grows with the square of the length takes minutes.
    [Theory]
    [InlineData("a")]
    [InlineData("1 ")]
    [InlineData("A.")]
    [InlineData("Van ")]
    [InlineData("a@")]
    [InlineData("AB12 ")]
    [InlineData("12-04-1975 ")]
    [InlineData("geboren 1 mei ")]
    [InlineData("Jan van ")]
    [InlineData("Aa-")]
    [InlineData("06 ")]
    [InlineData("Laan van 1 ")]
    public void No_text_makes_it_slow(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        In(text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    private static IReadOnlyList<PossibleIdentifier> In(string text) => PossibleIdentifiers.In(text, [], LabelledSentence.Lists);
}
