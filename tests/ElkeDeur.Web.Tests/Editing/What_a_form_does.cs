using System.Text.Json.Nodes;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Editing.Forms;
using ElkeDeur.Web.Tests.Content;

namespace ElkeDeur.Web.Tests.Editing;

public sealed class What_a_form_does
{
    private static ContentForm Form => Filled.Forms.Of<Mystery>();

    [Fact]
    public void A_row_is_added_moved_and_taken_away_and_stars_go_along()
    {
        var content = Press(Form.Empty(Filled.Today), "voeg-toe elementen", "voeg-toe elementen", "voeg-toe elementen", "voeg-toe oplossing.alineas");
        content["elementen"]![2]!["tekst"] = "De buurvrouw hielp";
        var posted = Filled.Posted(Filled.Show(Form, content));
        posted["oplossing.alineas[0].delen"] = "Eerst dit. {ster 3} Dan dat.";

        var moved = Filled.Read(Form, posted, "omhoog elementen[2]");

        Assert.Equal(["e1", "e3", "e2"], Rows(moved, "elementen").Select(row => row["id"]!.ToString()));
        Assert.Equal(["1", "2", "3"], Rows(moved, "elementen").Select(row => row["nummer"]!.ToString()));
        Assert.Equal("Eerst dit. {ster 2} Dan dat.", Filled.Posted(Filled.Show(Form, moved))["oplossing.alineas[0].delen"]);
        var left = Press(moved, "weg elementen[0]");
        Assert.Equal(["e3", "e2"], Rows(left, "elementen").Select(row => row["id"]!.ToString()));
        Assert.Equal("veld-elementen-1", Filled.Show(Form, left, "voeg-toe elementen").Focus);
    }

    [Theory]
    [InlineData("weg elementen[9]")]
    [InlineData("omhoog elementen[0]")]
    [InlineData("voeg-toe titel")]
    [InlineData("voeg-toe onbekend")]
    [InlineData("weg elementen[9999999999]")]
    [InlineData("onzin")]
    [InlineData("weg ")]
    public void A_button_for_what_is_not_there_changes_nothing(string pressed)
    {
        var before = Press(Form.Empty(Filled.Today), "voeg-toe elementen");

        Assert.Equal(before.ToJsonString(), Press(before, pressed).ToJsonString());
    }

    [Fact]
    public void A_record_that_may_be_empty_comes_and_goes()
    {
        var content = Press(Form.Empty(Filled.Today), "voeg-toe hints", "voeg-toe hints[0].voorwaarde");
        Assert.Equal("een_of_meer_open", content["hints"]![0]!["voorwaarde"]!["soort"]!.ToString());

        Assert.Null(Press(content, "weg hints[0].voorwaarde")["hints"]![0]!["voorwaarde"]);
    }

    [Fact]
    public void An_id_that_something_points_to_is_not_given_out_again()
    {
        var content = Press(Form.Empty(Filled.Today), "voeg-toe elementen", "voeg-toe hints");
        content["hints"]![0]!["element_id"] = "e1";

        var again = Press(content, "weg elementen[0]", "voeg-toe elementen");

        Assert.Equal("e2", again["elementen"]![0]!["id"]!.ToString());
    }

    [Fact]
    public void What_a_writer_need_not_think_of_is_filled_in()
    {
        var posted = Filled.Posted(Filled.Show(Form, Press(Form.Empty(Filled.Today), "voeg-toe handreiking_links", "voeg-toe personages")));
        posted["titel"] = "Één brief te véél!";
        posted["handreiking_links[0].bouwsteen"] = "lerende_uitvoeringspraktijk";
        posted["personages[0].naam"] = "De huurbaas";

        var content = Filled.Read(Form, posted);

        Assert.Equal("een-brief-te-veel", content["id"]!.ToString());
        Assert.Equal("/handreiking/bouwstenen/lerende-uitvoeringspraktijk", content["handreiking_links"]![0]!["url"]!.ToString());
        Assert.Equal("de-huurbaas", content["personages"]![0]!["id"]!.ToString());
        Assert.True(Filled.Show(Form, content).Steps[0].Fields.Single(field => field.Name == "nummer").Words.Tucked);
    }

    [Fact]
    public void A_mistake_lands_at_its_own_field_and_one_inside_a_field_at_that_field()
    {
        var content = Press(Form.Empty(Filled.Today), "voeg-toe elementen", "voeg-toe oplossing.alineas");
        Flaw[] flaws = [new("elementen[0].tekst", "Vul dit in."), new("oplossing.alineas[0].delen[3].waarde", "Leeg."), new("", "Iets anders.")];

        var view = Filled.Show(Form, content, "", flaws);

        Assert.Equal(["elementen[0].tekst", "oplossing.alineas[0].delen"], view.Wrong.Select(field => field.Name));
        Assert.Equal("veld-elementen-0-tekst-uitleg veld-elementen-0-tekst-fout".Replace("veld-elementen-0-tekst-uitleg ", "", StringComparison.Ordinal), view.Wrong.First().DescribedBy);
        Assert.Equal("Iets anders.", view.Loose.Single().Sentence);
    }

    [Fact]
    public void An_empty_form_says_what_to_fill_in_and_never_breaks()
    {
        foreach (var pressed in (string[])["voeg-toe elementen", "voeg-toe hints", "voeg-toe oefenvragen", "voeg-toe audio.regels", "voeg-toe tekening", "voeg-toe mysterievragen"])
        {
            var flaws = Form.Flaws<Mystery>(Press(Form.Empty(Filled.Today), pressed), MysteryChecks.Of);
            Assert.Contains(flaws, flaw => flaw is { Field: "titel", Sentence: Whole.Fill });
            Assert.Contains(flaws, flaw => flaw is { Field: "moeilijkheid", Sentence: Whole.Choose });
        }
    }

    [Theory]
    [InlineData("  - id: mysterie", "  - id: onbekend", "formulieren[0].id")]
    [InlineData("{pad: titel,", "{pad: tietel,", "formulieren[0].velden[0].pad")]
    [InlineData("  makkelijk: Makkelijk\n", "", "keuzes")]
    [InlineData("velden: [audio]", "velden: [geluid]", "formulieren[0].stappen[1].velden[0]")]
    public void Words_that_do_not_fit_the_type_stop_the_start_with_file_line_and_field(string good, string bad, string field)
    {
        var yaml = File.ReadAllText(Path.Combine(ContentCopy.Real, "editor", "fields.yaml"));
        var at = yaml.IndexOf(good, StringComparison.Ordinal);

        var broken = Assert.Throws<BrokenContent>(() => EditorForms.Read(yaml[..at] + bad + yaml[(at + good.Length)..]));

        var flaw = broken.Flaws.First(one => one.Field == field);
        Assert.Equal("editor/fields.yaml", flaw.File);
        Assert.True(flaw.Line > 1);
    }

    private static JsonObject Press(JsonObject content, params string[] buttons) =>
        buttons.Aggregate(content, (now, button) => Filled.Read(Form, Filled.Posted(Filled.Show(Form, now)), button));

    private static IEnumerable<JsonNode> Rows(JsonObject content, string list) => content[list]!.AsArray().Select(row => row!);
}
