using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Tests.Content;

/// <summary>Mistakes in guide and library stop the start, with file, line and sentence.</summary>
public sealed class A_broken_page : IDisposable
{
    private const string Section = "guide/04-aanbod/2-aanbod-in-kaart.md", Case = "library/cases/casus-3.yaml", Pilot = "library/pilots/pilot-utrecht.md";

    private readonly ContentCopy copy = ContentCopy.OfTexts();

    [Fact]
    public void An_untouched_copy_is_fine() => Assert.NotEmpty(Load().Guide.Pages);

    [Theory]
    [InlineData(Section, "titel:", "titel: \"\"", "titel", "Geef een titel")]
    [InlineData(Section, "titel:", "titeltje: Aanbod", "titeltje", "kennen we niet")]
    [InlineData(Section, "gecontroleerd:", "gecontroleerd: gisteren", "gecontroleerd", "past hier niet")]
    [InlineData(Section, "zie:", "zie: [e99]", "zie[0]", "‘e99’ bestaat niet")]
    [InlineData(Pilot, "rollen:", "rollen: [tuinman]", "rollen[0]", "past hier niet")]
    [InlineData(Pilot, "patronen:", "patronen: [p99]", "patronen", "‘p99’ bestaat niet")]
    [InlineData(Pilot, "## Waarom", "## Daarom", "tekst", "precies deze kopjes")]
    [InlineData(Case, "grenzen:", "grenzen: [XXX]", "grenzen[0]", "past hier niet")]
    [InlineData(Case, "id:", "id: casus-99", "id", "gelijk aan de naam van het bestand")]
    [InlineData(Case, "kort:", "kort: \"\"", "kort", "één zin")]
    public void A_mistake_is_named_with_file_line_and_sentence(string file, string line, string mistake, string field, string sentence)
    {
        var number = copy.ChangeFile(file, line, mistake);

        var flaws = Flaws();
        Assert.True(
            flaws.Any(f => f.File == file && f.Field == field && f.Sentence.Contains(sentence, StringComparison.Ordinal) && (f.Line == number || field is "patronen" or "tekst")),
            $"Expected {file}, regel {number}, veld {field}: {sentence}\nFound: {string.Join('\n', flaws)}");
    }

    [Theory]
    [InlineData("Lees [verder](/bibliotheek/e99).", "De link naar /bibliotheek/e99 loopt dood")]
    [InlineData("Lees [verder](http://voorbeeld.nl).", "begint niet met / of https://")]
    [InlineData("Een [[flurk]] helpt.", "Het begrip ‘flurk’ staat niet in de begrippenlijst")]
    [InlineData("Een <b>vet</b> woord.", "Gebruik geen HTML")]
    [InlineData("# Grote kop", "Begin kopjes met ##")]
    [InlineData("![plaatje](/logo.svg)", "Een plaatje kan hier niet staan")]
    public void A_mistake_in_the_text_is_named_with_its_line(string words, string sentence)
    {
        var lines = File.ReadAllLines(copy.InRoot(Section));
        File.WriteAllLines(copy.InRoot(Section), [.. lines, "", words]);

        Assert.Contains(Flaws(), f => f.File == Section && f.Line == lines.Length + 2 && f.Sentence.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void A_dead_link_in_a_case_is_named_with_the_line_of_its_field()
    {
        var line = copy.ChangeFile(Case, "vastgelopen:", "vastgelopen: Zie [[flurk]].", "vergeten: |");

        Assert.Contains(Flaws(), f => f.File == Case && f.Line >= line);
    }

    [Fact]
    public void Two_pages_with_one_address_are_both_named()
    {
        File.Copy(copy.InRoot(Section), copy.InRoot("guide/04-aanbod/9-aanbod-in-kaart.md"));

        Assert.Contains(Flaws(), f => f.File == "guide/04-aanbod/9-aanbod-in-kaart.md" && f.Sentence.Contains("bestaat al", StringComparison.Ordinal));
    }

    [Fact]
    public void A_term_in_two_lists_is_named()
    {
        File.WriteAllText(copy.InRoot("guide/glossary/zz.yaml"), "begrippen:\n  - term: Bezwaar\n    vormen: []\n    uitleg: Je vraagt om een nieuw besluit.\n");

        Assert.Contains(Flaws(), f => f.File == "guide/glossary/zz.yaml" && f.Sentence.Contains("twee keer", StringComparison.Ordinal));
    }

    [Fact]
    public void A_chapter_of_a_building_block_cannot_be_missing()
    {
        Directory.Delete(copy.InRoot("guide/06-bereik"), recursive: true);

        Assert.Contains(Flaws(), f => f.Sentence.Contains("‘Bereik’ heeft nog geen hoofdstuk", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Zomaar tekst")]
    [InlineData("---\ntitel: half\n")]
    public void A_file_without_its_fields_on_top_says_how_to_begin(string text)
    {
        File.WriteAllText(copy.InRoot(Section), text);

        Assert.Contains(Flaws(), f => f.File == Section && f.Sentence.Contains("drie streepjes", StringComparison.Ordinal));
    }

    public void Dispose() => copy.Dispose();

    private ReadingRoom Load() => ReadingRoom.Load(copy.Root, MysteryShelf.Load(copy.Root));

    private IReadOnlyList<ContentFlaw> Flaws() => Assert.Throws<BrokenContent>(Load).Flaws;
}
