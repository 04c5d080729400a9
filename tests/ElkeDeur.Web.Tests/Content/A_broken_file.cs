using ElkeDeur.Web.Content;

namespace ElkeDeur.Web.Tests.Content;

public sealed class A_broken_file : IDisposable
{
    private readonly ContentCopy copy = new();

    [Fact]
    public void An_untouched_copy_is_fine() => Assert.Equal(6, MysteryShelf.Load(copy.Root).Shipped.Count);

    [Theory]
    [InlineData("nummer:", "nummer: een", "nummer", "Deze waarde past hier niet")]
    [InlineData("moeilijkheid:", "moeilijkheid: lastig", "moeilijkheid", "Deze waarde past hier niet")]
    [InlineData("titel:", "titel:", "titel", "Dit veld is leeg")]
    [InlineData("titel:", "titel: \"\"", "titel", "hoogstens 60 tekens")]
    [InlineData("titel:", "titel: Ria belt terug", "titel", "Het woord ‘Ria’ is geheim")]
    [InlineData("id:", "id: een-ander", "id", "gelijk aan de naam van het bestand")]
    [InlineData("moeilijkheid:", "moeilijkheden: pittig", "moeilijkheden", "Het veld ‘moeilijkheden’ kennen we niet")]
    [InlineData("werkvelden:", "werkvelden: [tuinen]", "werkvelden[0]", "Deze waarde past hier niet")]
    [InlineData("werkvelden:", "werkvelden: inkomen", "werkvelden", "Deze waarde past hier niet")]
    [InlineData("    klasse:", "    klasse: streng", "hints[0].klasse", "Deze waarde past hier niet")]
    [InlineData("  vorm:", "  vorm: monoloog", "audio.vorm", "precies één spreker")]
    [InlineData("inhoudswaarschuwing:", "inhoudswaarschuwing: &a Zwaar", "inhoudswaarschuwing", "geen verwijzingen")]
    [InlineData("inhoudswaarschuwing:", "inhoudswaarschuwing: *a", "inhoudswaarschuwing", "geen verwijzingen")]
    [InlineData("inhoudswaarschuwing:", "inhoudswaarschuwing: !!str Zwaar", "inhoudswaarschuwing", "geen labels")]
    [InlineData("inhoudswaarschuwing:", "inhoudswaarschuwing: ! Zwaar", "inhoudswaarschuwing", "geen labels")]
    [InlineData("inhoudswaarschuwing:", "&a inhoudswaarschuwing: Zwaar", "inhoudswaarschuwing", "geen verwijzingen")]
    [InlineData("inhoudswaarschuwing:", "*a : Zwaar", "*a", "geen verwijzingen")]
    [InlineData("inhoudswaarschuwing:", "!!str inhoudswaarschuwing: Zwaar", "inhoudswaarschuwing", "geen labels")]
    [InlineData("id:", "&a id: uitkering-onverwacht-gekort", "id", "geen verwijzingen")]
    [InlineData("    klasse:", "    &a klasse: gemengd", "hints[0].klasse", "geen verwijzingen")]
    [InlineData("    klasse:", "    !soort klasse: gemengd", "hints[0].klasse", "geen labels")]
    [InlineData("inhoudswaarschuwing:", "inhoudswaarschuwing: {&a x: y}", "inhoudswaarschuwing.x", "geen verwijzingen")]
    [InlineData("inhoudswaarschuwing:", "inhoudswaarschuwing: [[[[[[[[[[[[[[[[[[[[[diep]]]]]]]]]]]]]]]]]]]]]", "inhoudswaarschuwing[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]", "te diep")]
    public void Is_named_with_its_line_its_field_and_what_to_do(string line, string mistake, string field, string sentence)
    {
        var number = copy.Change(ContentCopy.Case1, line, mistake);

        AssertFlaw(ContentCopy.Case1, number, field, sentence);
    }

    [Theory]
    [InlineData("titel: een: twee")]
    [InlineData("\ttitel: een")]
    [InlineData("- titel")]
    public void That_is_no_yaml_says_where_to_look(string mistake)
    {
        var line = copy.Change(ContentCopy.Case1, "titel:", mistake);
        var flaw = copy.Flaws()[0];

        Assert.Contains("geen goede YAML", flaw.Sentence, StringComparison.Ordinal);
        Assert.InRange(flaw.Line, line - 1, line + 1);
    }

    [Fact]
    public void With_a_quote_that_never_ends_is_no_yaml()
    {
        copy.Change(ContentCopy.Case1, "titel:", "titel: 'niet af");

        Assert.Contains("aanhalingstekens", copy.Flaws()[0].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mysterievragen:", "mysterievragen")]
    [InlineData("elementen:", "elementen")]
    [InlineData("begrippen:", "begrippen")]
    [InlineData("  regels:", "audio.regels")]
    public void With_an_empty_item_in_a_list_names_it(string line, string field)
    {
        var indent = line[..^line.TrimStart().Length];
        var number = copy.Change(ContentCopy.Case1, line, line, $"{indent}  -");

        AssertFlaw(ContentCopy.Case1, number + 1, $"{field}[0]", "Dit is leeg");
    }

    [Theory]
    [InlineData("---")]
    [InlineData("--- # nog een")]
    public void With_a_second_document_says_where_it_begins(string mark)
    {
        var text = File.ReadAllText(copy.At(ContentCopy.Case1));
        File.WriteAllText(copy.At(ContentCopy.Case1), $"{text.TrimEnd()}\n{mark}\nid: tweede\n");

        AssertFlaw(ContentCopy.Case1, text.TrimEnd().Split('\n').Length + 1, "", "Hier begint een tweede deel");
    }

    [Fact]
    public void With_one_document_between_marks_is_fine()
    {
        var text = File.ReadAllText(copy.At(ContentCopy.Case1));
        File.WriteAllText(copy.At(ContentCopy.Case1), $"---\n{text.TrimEnd()}\n...\n# klaar\n");

        Assert.Equal(6, MysteryShelf.Load(copy.Root).Shipped.Count);
    }

    [Fact]
    public void With_a_field_twice_names_the_second()
    {
        var line = copy.Change(ContentCopy.Case1, "nummer:", "nummer: 1", "nummer: 1");

        AssertFlaw(ContentCopy.Case1, line + 1, "nummer", "staat er twee keer");
    }

    [Fact]
    public void With_a_missing_field_names_it_and_what_should_hold_it()
    {
        copy.Change(ContentCopy.Case1, "moeilijkheid:");
        AssertFlaw(ContentCopy.Case1, 1, "", "Hier ontbreekt: moeilijkheid. Vul het aan.");
    }

    [Fact]
    public void With_a_missing_field_deep_inside_names_the_line_of_what_should_hold_it()
    {
        var line = copy.Change(ContentCopy.Case1, "    klasse:");

        AssertFlaw(ContentCopy.Case1, line - 3, "hints[0]", "Hier ontbreekt: klasse. Vul het aan.");
    }

    [Theory]
    [InlineData("null", "Het bestand is leeg")]
    [InlineData("", "Het bestand is leeg")]
    [InlineData(" \n\n", "Het bestand is leeg")]
    [InlineData("# alleen uitleg\n", "Het bestand is leeg")]
    [InlineData("---\n", "Het bestand is leeg")]
    [InlineData("- een\n- lijst\n", "Deze waarde past hier niet")]
    [InlineData("zomaar tekst", "Deze waarde past hier niet")]
    public void That_holds_something_else_is_said_to(string text, string sentence)
    {
        File.WriteAllText(copy.At(ContentCopy.Case1), text);

        AssertFlaw(ContentCopy.Case1, 1, "", sentence);
    }

    [Fact]
    public void Whose_number_is_taken_is_named_with_the_other()
    {
        copy.Change(ContentCopy.Case1, "nummer:", "nummer: 4");

        Assert.Equal(
            ["mysteries/aanvraag-traplift.yaml", $"mysteries/{ContentCopy.Case1}"],
            copy.Flaws().Where(f => f.Field == "nummer").Select(f => f.File).Distinct().Order());
    }

    [Theory]
    [InlineData(ContentCopy.Case1)]
    [InlineData("toeslagenschandaal.yaml")]
    public void That_is_missing_stops_the_start(string file)
    {
        File.Delete(copy.At(file));

        AssertFlaw(file, 1, "", "Dit mysterie van de module ontbreekt. Zet het bestand terug.");
        Assert.Single(copy.Flaws());
    }

    [Fact]
    public void Of_the_module_keeps_its_published_number()
    {
        copy.Change(ContentCopy.Case1, "nummer:", "nummer: 9");

        AssertFlaw(ContentCopy.Case1, 1, "nummer", "Dit mysterie heeft nummer 1.");
        Assert.Single(copy.Flaws());
    }

    [Fact]
    public void In_the_shared_part_is_named_too()
    {
        var line = copy.Change(ContentCopy.Module, "antwoorden:", "antwoorden: [ja, nee]");

        AssertFlaw(ContentCopy.Module, line, "antwoorden", "precies: ja, nee, niet_relevant");
    }

    [Fact]
    public void Does_not_hide_the_mistakes_of_the_others()
    {
        copy.Change(ContentCopy.Case1, "moeilijkheid:", "moeilijkheid: lastig");
        copy.Change("toeslagenschandaal.yaml", "titel:", "titel: Tamar komt");
        copy.Change(ContentCopy.Module, "disclaimer:", "disclaimer: \"\"", "vorige: >-");

        Assert.Equal(
            [$"mysteries/{ContentCopy.Module}", $"mysteries/{ContentCopy.Case1}", "mysteries/toeslagenschandaal.yaml"],
            copy.Flaws().Select(f => f.File).Distinct().OrderBy(f => !f.Contains("module", StringComparison.Ordinal)).ThenByDescending(f => f));
    }

    [Fact]
    public void Reads_as_one_plain_line()
    {
        var line = copy.Change(ContentCopy.Case1, "moeilijkheid:", "moeilijkheid: lastig");

        Assert.Equal(
            $"mysteries/{ContentCopy.Case1}, regel {line}, veld moeilijkheid: Deze waarde past hier niet. Kijk in de uitleg van het bestand wat hier kan staan.",
            copy.Flaws()[0].ToString());
    }

    public void Dispose() => copy.Dispose();

    private void AssertFlaw(string file, int line, string field, string sentence)
    {
        var flaws = copy.Flaws();
        Assert.True(
            flaws.Any(f => (f.File, f.Line, f.Field) == ($"mysteries/{file}", line, field) && f.Sentence.Contains(sentence, StringComparison.Ordinal)),
            $"Expected regel {line}, veld {field}: {sentence}\nFound: {string.Join('\n', flaws)}");
    }
}
