using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using static ElkeDeur.Domain.Tests.Worksheets.Made;
using static ElkeDeur.Domain.Worksheets.Together.SheetCommand;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

/// <summary>Orders and choices of people as numbers, from five on. A row of letters is what the people answered, one after another.</summary>
public sealed class How_people_differ
{
    private static readonly Worksheet Card = Sheet(Ranking("volgorde"), Matrix("paren", Choice("zwaarst")), Choice("kleur"), Short("eigen")) with { Answering = Answering.PerPerson };

    // Of red, blue and green: the places that each person gave; - is no place.
    [Theory]
    [InlineData("123 123 123 123 123", "500 050 005", "0 0 0", "")]
    [InlineData("123 123 123 123 321", "401 050 104", "0.8 0 0.8", "Rood, Groen")]
    [InlineData("123 132 123 123 132", "500 032 023", "0 0.6 0.6", "Blauw, Groen")]
    [InlineData("111 112 113 121 131", "500 311 311", "0 1 1", "Blauw, Groen")]
    [InlineData("111 111 111 111 131", "500 401 500", "0 0.8 0", "Blauw")]
    [InlineData("111 2-1 311 1-1 111 111", "411 - 600", "0.87 - 0", "Rood")]
    public void A_map_counts_each_place_and_says_what_is_furthest_apart(string people, string counts, string apart, string most)
    {
        var map = Assert.Single(Board(people.Split(' ').Select(Order)).Rankings);

        Assert.Equal(counts, string.Join(' ', map.Options.Select(one => one.PerPlace.Count == 0 ? "-" : string.Concat(one.PerPlace))));
        Assert.Equal(apart, string.Join(' ', map.Options.Select(one => one.Apart is { } far ? Math.Round(far, 2).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : "-")));
        Assert.Equal(most, string.Join(", ", map.MostApart));
    }

    [Theory]
    [InlineData("123 123 123 123", 0)]
    [InlineData("123 123 123 123 ---", 0)]
    [InlineData("123 123 123 123 123", 1)]
    [InlineData("1-- 1-- -1- -1- --1", 0)]
    public void Below_five_who_gave_a_place_there_is_no_map(string people, int maps) => Assert.Equal(maps, Board(people.Split(' ').Select(Order)).Rankings.Count);

    [Theory]
    [InlineData("rrrrr rrbbb", "rechts: 2 3 0 = 0.6; links: 5 0 0 = 0", "Rechts")]
    [InlineData("rrrbb rrbbb", "links: 3 2 0 = 0.6; rechts: 2 3 0 = 0.6", "Links, Rechts")]
    [InlineData("rrbbg rrrbb", "links: 2 2 1 = 0.8; rechts: 3 2 0 = 0.6", "Links")]
    [InlineData("rrrrr bbbbb", "links: 5 0 0 = 0; rechts: 0 5 0 = 0", "")]
    [InlineData("rrrr- bbbbg", "rechts: 0 4 1 = 0.4", "Rechts")]
    public void Pairs_are_counted_and_the_most_divided_stands_first(string chosen, string expected, string most)
    {
        var rows = chosen.Split(' ');
        var board = Board(Enumerable.Range(0, 5).Select(i => $"{Chose("links", rows[0][i])} | {Chose("rechts", rows[1][i])}"));

        var pairs = Assert.Single(board.Pairs);
        Assert.Equal(expected, string.Join("; ", pairs.Rows.Select(one => $"{one.Text.ToLowerInvariant()}: {string.Join(' ', one.Counts.Select(count => count.People))} = {one.Apart.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}")));
        Assert.Equal(most, string.Join(", ", pairs.MostDivided));
    }

    [Theory]
    [InlineData("111 111 111 111 111", false)]
    [InlineData("111 111 111 111 11-", true)]
    public void A_map_says_whether_an_option_has_too_few_to_count(string people, bool leavesOut)
    {
        var map = Assert.Single(Board(people.Split(' ').Select(Order)).Rankings);

        Assert.Equal((leavesOut, 0), (map.LeavesOut, map.MostApart.Count));
    }

    [Theory]
    [InlineData("rrrrr", false)]
    [InlineData("rrrr-", true)]
    public void Pairs_say_whether_a_row_has_too_few_to_count(string right, bool leavesOut)
    {
        var pairs = Assert.Single(Board(right.Select(letter => $"{Chose("links", 'r')} | {Chose("rechts", letter)}")).Pairs);

        Assert.Equal((leavesOut, 0), (pairs.LeavesOut, pairs.MostDivided.Count));
    }

    [Fact]
    public void Who_joined_and_answered_nothing_makes_no_fifth()
    {
        var board = Board(["kleur=rood", "kleur=rood", "kleur=blauw", "kleur=groen", ""]);

        Assert.Equal((5, 4, true), (board.Parties, board.Answered, board.TooFew));
        Assert.Empty(board.Questions);
    }

    [Fact]
    public void A_question_counts_only_who_answered_it_and_words_are_never_there()
    {
        var board = Board(["kleur=rood", "kleur=rood", "kleur=rood", "kleur=blauw", "kleur=groen", "eigen=geheim", "eigen=geheim"]);

        Assert.Equal(["3 van de 5", "1 van de 5", "1 van de 5"], Assert.Single(board.Questions).Answers.Select(one => one.Words));
        Assert.DoesNotContain("geheim", System.Text.Json.JsonSerializer.Serialize(board), StringComparison.Ordinal);
    }

    private static string Order(string places) => string.Join(" | ", Colours.Select((colour, i) => (colour.Id, Place: places[i])).Where(one => one.Place != '-').Select(one => $"volgorde.{one.Id}={one.Place}"));

    private static string Chose(string row, char letter) => letter == '-' ? "" : $"paren.{row}.zwaarst={Colours.Single(colour => colour.Id[0] == letter).Id}";

    private static SheetBoard Board(IEnumerable<string> people)
    {
        var table = new Table(Card).Do(new Begin("proef", "Ons gesprek"));
        foreach (var (answers, number) in people.Select((answers, i) => (answers, i + 1)))
        {
            table.Do(new Join($"p{number}", ""), Table.Person(number));
            foreach (var (place, text) in Answers(answers).Typed) table.Do(Table.Fill(place, "", text, $"p{number}"), Table.Person(number));
        }
        return table.Board;
    }
}
