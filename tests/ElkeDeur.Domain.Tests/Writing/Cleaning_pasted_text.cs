using System.Text;
using ElkeDeur.Domain.Writing;

namespace ElkeDeur.Domain.Tests.Writing;

public sealed class Cleaning_pasted_text
{
    [Theory]
    [InlineData("een\r\ntwee\rdrie", "een\ntwee\ndrie")]
    [InlineData("woord\u200Ben\uFEFF meer", "woorden meer")]
    [InlineData("hulp\u00ADverlener", "hulpverlener")]
    [InlineData("€\u00A06.000 en\u202F5\u00A0euro", "€\u00A06.000 en 5 euro")]
    [InlineData("bel\u0007en\u0000d", "belend")]
    [InlineData("regel\u2028regel", "regel\nregel")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("‘zo’ – en “zo”", "‘zo’ – en “zo”")]
    [InlineData("👩\u200D⚕️ ", "👩\u200D⚕️ ")]
    public void What_nobody_sees_goes_and_what_people_read_stays(string pasted, string clean) =>
        Assert.Equal(clean, CleanedText.Of(pasted, WrittenKind.Mystery).Text);

    // Not a row above: half a sign does not survive the way from a list of tests to the test.
    [Fact]
    public void Half_a_sign_becomes_a_question_mark_in_a_diamond() => Assert.Equal("\uFFFD", CleanedText.Of("\uD83D", WrittenKind.Mystery).Text);

    [Theory]
    [InlineData("<p class=\"MsoNormal\">Een <b>vet</b> woord</p><p>Nog een</p>", "Een **vet** woord\n\nNog een\n\n")]
    [InlineData("<h2>Kop</h2>", "\n## Kop\n\n")]
    [InlineData("<ul><li>een</li><li>twee</li></ul>", "\n- een\n\n- twee\n\n\n")]
    [InlineData("<a href=\"https://voorbeeld.nl/x\" target=\"_blank\">lees</a>", "[lees](https://voorbeeld.nl/x)")]
    [InlineData("<!--[if gte mso 9]><xml>rommel</xml><![endif]--><span>tekst</span>", "tekst")]
    [InlineData("<style>p { color: red }</style><p>tekst</p>", "tekst\n\n")]
    [InlineData("<p>koffie &amp; thee&nbsp;&eacute;n</p>", "koffie & thee én\n\n")]
    public void Marks_of_a_word_processor_become_Markdown_in_a_page(string pasted, string clean) =>
        Assert.Equal(clean, CleanedText.Of(pasted, WrittenKind.GuideAddition).Text);

    [Theory]
    [InlineData("tekst: <p>een</p><p>twee</p>", "tekst:  een  twee ")]
    [InlineData("tekst: <b>vet</b><br>regel", "tekst: vet regel")]
    public void In_a_file_with_fields_they_become_plain_words_on_the_same_line(string pasted, string clean) =>
        Assert.Equal(clean, CleanedText.Of(pasted, WrittenKind.PracticeCase).Text);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("als a < b en b > c")]
    [InlineData("<jan@voorbeeld.nl>")]
    [InlineData("<!-- een gedachte -->")]
    [InlineData("AT&T &amp; zo")]
    public void What_is_no_formatting_is_somebodys_words_and_stays(string typed)
    {
        foreach (var kind in Enum.GetValues<WrittenKind>()) Assert.Equal(typed, CleanedText.Of(typed, kind).Text);
        Assert.Empty(CleanedText.Of(typed, WrittenKind.Mystery).Counts);
    }

    [Fact]
    public void The_writer_can_be_told_what_was_cleaned_and_how_often() =>
        Assert.Equal(
            new Dictionary<Cleaning, int> { [Cleaning.Invisible] = 2, [Cleaning.Spaces] = 1, [Cleaning.SoftHyphens] = 1, [Cleaning.Markup] = 2 },
            CleanedText.Of("\u200Ba\u200B\u00A0b\u00ADc<b>d</b>", WrittenKind.Mystery).Counts);

    [Fact]
    public void No_word_of_two_hundred_thousand_characters_is_lost()
    {
        var words = Enumerable.Range(0, 20_000).Select(i => $"woord{i}").ToList();
        var pasted = new StringBuilder("<html><!--StartFragment-->");
        foreach (var word in words) pasted.Append("<p class=MsoNormal><span lang=NL>").Append(word).Append("\u00A0<o:p></o:p></span></p>\r\n");

        var clean = CleanedText.Of(pasted.ToString(), WrittenKind.GuideAddition).Text;

        Assert.Equal(words, clean.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("<!--[if ")]
    [InlineData("<style>")]
    [InlineData("<a href=\"https://x\">")]
    [InlineData("<p ")]
    public void Half_a_mark_repeated_without_end_takes_no_time_that_grows(string half)
    {
        var started = TimeProvider.System.GetTimestamp();
        CleanedText.Of(string.Concat(Enumerable.Repeat(half, 500_000 / half.Length)), WrittenKind.GuideAddition);

        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(5));
    }
}
