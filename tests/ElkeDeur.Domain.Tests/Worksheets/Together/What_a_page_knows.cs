using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using static ElkeDeur.Domain.Tests.Worksheets.Together.Table;
using static ElkeDeur.Domain.Worksheets.Together.SheetCommand;
using Undo = ElkeDeur.Domain.Worksheets.Together.SheetCommand.Undo;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

public sealed class What_a_page_knows
{
    private static readonly Guid Page = new("11111111-1111-1111-1111-111111111111"), Another = new("22222222-2222-2222-2222-222222222222");

    [Fact]
    public void Is_what_it_was_made_from_and_what_it_saved_itself()
    {
        var table = Of().Do(Fill("doel", "", "Rust"));
        var from = table.Live.Version;
        table.Do(Typed("meer", "", "Tijd", Page), Anna);

        var (answers, version) = Known(table, from);
        Assert.Equal(("Rust", "Tijd", table.Live.Version), (answers["doel"], answers["meer"], version));
    }

    [Fact]
    public void Is_not_what_was_taken_back_so_that_saving_again_writes_it_again()
    {
        var table = Of();
        var from = table.Live.Version;
        table.Do(Typed("doel", "", "Rust", Page), Anna);
        table.Do(new Undo(table.Last));

        Assert.Equal("", Known(table, from).Answers["doel"]);
    }

    [Fact]
    public void Is_not_what_others_wrote_meanwhile()
    {
        var table = Of();
        var from = table.Live.Version;
        table.Do(Typed("meer", "", "Tijd", Another), Bram).Do(Typed("doel", "", "Rust", Page), Anna);

        var (answers, version) = Known(table, from);
        Assert.Equal(("Rust", "", from), (answers["doel"], answers["meer"], version));
    }

    [Fact]
    public void Stays_its_own_text_when_that_came_to_stand_beside_another()
    {
        var table = Of();
        var from = table.Live.Version;
        table.Do(Typed("doel", "", "Werk", Another), Bram).Do(Typed("doel", "", "Rust", Page), Anna);

        Assert.Equal("Rust", Known(table, from).Answers["doel"]);
    }

    [Fact]
    public void Moves_on_with_what_changes_nothing_for_its_party()
    {
        var table = Of(Answering.PerOrganisation);
        var from = table.Live.Version;
        table.Do(Fill("doel", "", "Werk", "school"), Bram).Do(new Show("doel")).Do(new Join("gemeente", "Gemeente"), new(Role.Participant, "p3"));

        Assert.Equal(table.Live.Version, PageKnowledge.Of(table.Live, table.Rules, "gemeente", from, Page).Version);
    }

    [Fact]
    public void Lets_nobody_take_away_what_the_page_never_showed() => Law.Holds(200, row =>
    {
        var dice = new Dice(row);
        var table = Of();
        var pages = new[] { new Open(Page, Anna, table.Live.Version), new Open(Another, Bram, table.Live.Version) };
        for (var n = 0; !dice.Empty; n++)
        {
            var page = dice.Pick(pages);
            page.Form[dice.Pick(["doel", "meer", "t.1.a"])] = $"tekst {n}";
            page.Save(table);
            var kept = table.State.AnswersOf("").Typed.Values.Concat(table.State.Beside.Select(one => one.Text)).ToList();
            foreach (var shown in pages.Where(one => one.HasSaved).SelectMany(one => one.Form.Values).Where(text => text.Length > 0)) Assert.Contains(shown, kept);
        }
    }, throws: 60);

    private static Fill Typed(string place, string was, string text, Guid page) => new("", [new(place, was, text)], page);

    private static PageKnowledge Known(Table table, int from) => PageKnowledge.Of(table.Live, table.Rules, "", from, Page);

    // A page that is open in a browser, and saves all its fields each time.
    private sealed class Open(Guid id, Actor by, int from)
    {
        private int version = from;

        public Dictionary<string, string> Form { get; } = new() { ["doel"] = "", ["meer"] = "", ["t.1.a"] = "" };
        public bool HasSaved { get; private set; }

        public void Save(Table table)
        {
            var began = PageKnowledge.Of(table.Live, table.Rules, "", version, id).Answers;
            table.Do(new Fill("", [.. Form.Where(one => began[one.Key] != one.Value).Select(one => new Change(one.Key, began[one.Key], one.Value))], id), by);
            version = PageKnowledge.Of(table.Live, table.Rules, "", version, id).Version;
            HasSaved = true;
        }
    }
}
