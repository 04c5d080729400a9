using System.Globalization;
using ElkeDeur.Domain.Language;

namespace ElkeDeur.Domain.Tests.Language;

public sealed class What_people_type
{
    private const string NoNumber = "Dit kunnen we niet als getal lezen. Schrijf een getal, bijvoorbeeld 6000 of 6000,50.";
    private const string NoDay = "Deze datum kunnen we niet lezen. Vul dag, maand en jaar in, bijvoorbeeld 3-12-2026.";
    private const string NoMonth = "Een maand is een getal van 1 tot en met 12. Schrijf de dag eerst, bijvoorbeeld 3-12-2026.";
    private const string NoYear = "Zet het jaar erbij, bijvoorbeeld 3-12-2026.";

    [Theory]
    [InlineData("6000", "6000")]
    [InlineData("6.000", "6000")]
    [InlineData("6,000", "6000")]
    [InlineData("6 000", "6000")]
    [InlineData("6000,50", "6000.50")]
    [InlineData("6000.50", "6000.50")]
    [InlineData("6.000,50", "6000.50")]
    [InlineData("6,000.50", "6000.50")]
    [InlineData("6 000,50", "6000.50")]
    [InlineData("1.5", "1.5")]
    [InlineData("1,5", "1.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("12 345 678", "12345678")]
    [InlineData("0,125", "0.125")]
    [InlineData("0.125", "0.125")]
    [InlineData("1234,567", "1234.567")]
    [InlineData("1,234.567", "1234.567")]
    [InlineData("6000,", "6000")]
    [InlineData("€ 6.000,-", "6000")]
    [InlineData("€6.000,--", "6000")]
    [InlineData("€ 6.000,00", "6000")]
    [InlineData("EUR 6000", "6000")]
    [InlineData("6000 euro", "6000")]
    [InlineData("6 duizend", "6000")]
    [InlineData("6k", "6000")]
    [InlineData("1,5 miljoen euro", "1500000")]
    [InlineData("-500", "-500")]
    [InlineData("€ - 500", "-500")]
    [InlineData(" 0 ", "0")]
    [InlineData("1000000000000", "1000000000000")]
    [InlineData("1000000 miljoen", "1000000000000")]
    public void Is_a_number(string typed, string amount) => Assert.Equal((decimal.Parse(amount, CultureInfo.InvariantCulture), false, null), TypedNumber.Read(typed));

    [Theory]
    [InlineData("ongeveer 6000")]
    [InlineData("Circa € 6.000,-")]
    [InlineData("ca. 6000")]
    [InlineData("zo'n 6 duizend")]
    [InlineData("rond de 6000")]
    [InlineData("±6000")]
    [InlineData("6000 (geschat)")]
    [InlineData("6.000,- schatting")]
    public void Is_a_number_more_or_less(string typed) => Assert.Equal((6000m, true, null), TypedNumber.Read(typed));

    [Theory]
    [InlineData("veel")]
    [InlineData("ongeveer")]
    [InlineData("€")]
    [InlineData("6000 tot 7000")]
    [InlineData("6000-7000")]
    [InlineData("1.23.456,7,8")]
    [InlineData("1.234.56")]
    [InlineData("6..000")]
    [InlineData("1e6")]
    [InlineData(",5")]
    [InlineData("12,34.567")]
    [InlineData("٣٤")]
    [InlineData("0x10")]
    [InlineData("1000000000000000000000000000000000000000000000000000000000000000")]
    public void Is_no_number(string typed) => Assert.Equal((null, false, NoNumber), TypedNumber.Read(typed));

    [Theory]
    [InlineData("1000000000001")]
    [InlineData("-1000000000001")]
    [InlineData("1000001 miljoen")]
    [InlineData("79000000000000000000000000000 miljoen")]
    [InlineData("99999999999999999999999999999999999999")]
    public void Is_too_large_a_number(string typed) => Assert.Equal((null, false, "Dit getal is te groot. Kijk of er een nul te veel staat."), TypedNumber.Read(typed));

    [Theory]
    [InlineData("3-12-2026")]
    [InlineData("03-12-2026")]
    [InlineData("3/12/2026")]
    [InlineData("3.12.2026")]
    [InlineData("3 12 2026")]
    [InlineData("3-12-26")]
    [InlineData("3 december 2026")]
    [InlineData("3 December 2026")]
    [InlineData("3 dec 2026")]
    [InlineData("2026-12-03")]
    [InlineData(" 3-12-2026 ")]
    public void Is_a_day(string typed) => Assert.Equal((new DateOnly(2026, 12, 3), null), TypedDay.Read(typed));

    [Theory]
    [InlineData("31-2", "31 februari bestaat niet. Kies een andere dag.")]
    [InlineData("31-2-2026", "31 februari bestaat niet. Kies een andere dag.")]
    [InlineData("29-2-2027", "29 februari bestaat niet. Kies een andere dag.")]
    [InlineData("0-1-2027", "0 januari bestaat niet. Kies een andere dag.")]
    [InlineData("29-2", NoYear)]
    [InlineData("3-12", NoYear)]
    [InlineData("3-13-2026", NoMonth)]
    [InlineData("2026-13-03", NoMonth)]
    [InlineData("3-0-2026", NoMonth)]
    [InlineData("3-12-1899", NoDay)]
    [InlineData("0026-12-03", NoDay)]
    [InlineData("3 december 1026", NoDay)]
    [InlineData("3 december 9999", NoDay)]
    [InlineData("december", NoDay)]
    [InlineData("volgende week", NoDay)]
    [InlineData("31 februari 2026", NoDay)]
    [InlineData("٣-١٢-٢٠٢٦", NoDay)]
    public void Is_no_day(string typed, string sentence) => Assert.Equal((null, sentence), TypedDay.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Is_nothing(string typed)
    {
        Assert.Equal((null, false, null), TypedNumber.Read(typed));
        Assert.Equal((null, null), TypedDay.Read(typed));
    }

    [Fact]
    public void Is_understood_or_told_whatever_it_is() => Law.Holds(3000, row =>
    {
        var dice = new Dice(row);
        var typed = string.Concat(Enumerable.Range(0, dice.Roll(12)).Select(_ => dice.Pick(Pieces)));

        var (amount, _, problem) = TypedNumber.Read(typed);
        Assert.True(string.IsNullOrWhiteSpace(typed) || amount is null != problem is null, typed);
        var (day, trouble) = TypedDay.Read(typed);
        Assert.True(string.IsNullOrWhiteSpace(typed) || day is null != trouble is null, typed);
    }, throws: 14);

    [Fact]
    public void A_whole_number_is_the_same_with_separators_of_both_languages() => Law.Holds(500, row =>
    {
        var amount = (decimal)row.Take(2).Aggregate(0L, (all, one) => (all * 1_000_000) + one) / 100;
        foreach (var language in new[] { "nl-NL", "en-GB" })
            Assert.Equal((amount, false, null), TypedNumber.Read(amount.ToString("N2", CultureInfo.GetCultureInfo(language))));
    }, throws: 4);

    private static readonly string[] Pieces = ["1", "000", "0", "12", "2026", ".", ",", "-", "/", " ", "€", "duizend", "miljoen", "ongeveer ", "december", "geschat", "euro", "٣", "x", "\n", "999999999999999"];
}
