using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Tests.Content;

/// <summary>What guide and library hold, counted. That every link leads somewhere is checked by reading them: else this fails at once.</summary>
public sealed class The_reading_room
{
    private static readonly ReadingRoom Room = ReadingRoom.Load(ContentCopy.Real, MysteryShelf.Load(ContentCopy.Real));

    [Fact]
    public void The_guide_has_twelve_chapters_numbered_from_zero() =>
        Assert.Equal(Enumerable.Range(0, 12).Select(n => $"{n}"), Room.Guide.Chapters.Select(chapter => chapter.Page.Head.Number));

    [Fact]
    public void Sections_are_numbered_within_their_chapter() =>
        Assert.All(Room.Guide.Chapters, chapter => Assert.Equal(
            Enumerable.Range(1, chapter.Sections.Count).Select(n => $"{chapter.Page.Head.Number}.{n}"), chapter.Sections.Select(page => page.Head.Number)));

    // The outline of the guide: seven parts and a reading guide, then the sections of each chapter.
    [Fact]
    public void Every_section_of_the_outline_is_there() =>
        Assert.Equal([8, 6, 8, 1, 4, 5, 2, 3, 5, 5, 4, 3], Room.Guide.Chapters.Select(chapter => chapter.Sections.Count));

    [Fact]
    public void A_section_has_120_to_400_words() =>
        Assert.All(Room.Guide.Chapters.SelectMany(chapter => chapter.Sections), page => AssertWords(page.File, page.Text.Plain, 120, 400));

    [Fact]
    public void Every_role_can_do_something_for_every_building_block() =>
        Assert.All(
            from block in Enum.GetValues<BuildingBlock>() from role in Enum.GetValues<ProfessionalRole>() select (block, role),
            pair => Assert.NotEmpty(Room.Guide.ActionsOf(pair.block, pair.role)));

    [Fact]
    public void Every_building_block_has_its_questions() =>
        Assert.Equal([8, 7, 6, 6, 10, 9, 6], Enum.GetValues<BuildingBlock>().Select(block => Room.Guide.Questions.Count(q => q.Block == block)));

    [Theory]
    [InlineData(LibraryKind.Case, 17)]
    [InlineData(LibraryKind.Example, 25)]
    [InlineData(LibraryKind.Pilot, 9)]
    [InlineData(LibraryKind.Indicator, 13)]
    [InlineData(LibraryKind.Pattern, 21)]
    [InlineData(LibraryKind.Instrument, 6)]
    public void The_library_is_complete(LibraryKind kind, int count) => Assert.Equal(count, Room.Library.Of(kind).Count());

    [Theory]
    [InlineData(LibraryKind.Example, 80, 200)]
    [InlineData(LibraryKind.Pilot, 200, 350)]
    public void A_text_has_the_length_of_its_kind(LibraryKind kind, int least, int most) =>
        Assert.All(Room.Library.Of(kind).OfType<TextEntry>(), entry => AssertWords(entry.File, entry.Text.Plain, least, most));

    [Fact]
    public void A_practice_case_is_told_in_350_to_600_words() =>
        Assert.All(Room.Library.Of(LibraryKind.Case).OfType<CaseEntry>(), entry => AssertWords(entry.File, string.Join(' ', entry.Texts.All.Select(text => text.Plain)), 350, 600));

    [Fact]
    public void Money_and_privacy_together_is_case_ten_alone() =>
        Assert.Equal("casus-10", Assert.Single(Room.Library.Cards, new LibraryFilter(Boundaries: [Boundary.Finance, Boundary.Privacy]).Lets).Id);

    [Theory]
    [InlineData("casus-13")]
    [InlineData("casus-15")]
    public void A_case_about_existing_organisations_holds_no_person(string id)
    {
        var one = Assert.IsType<CaseEntry>(Room.Library.Find(id)).Case;

        Assert.True(one.ExistingOrganisation);
        Assert.Empty(one.People);
    }

    [Theory]
    [InlineData("casus-3", 250_000L, 6_000L)]
    [InlineData("casus-7", 100_000L, 2_500L)]
    [InlineData("casus-1", null, null)]
    public void What_is_not_known_stays_unknown(string id, long? stuck, long? wayOut)
    {
        var costs = Assert.IsType<CaseEntry>(Room.Library.Find(id)).Case.Costs;

        Assert.Equal((stuck, wayOut), (costs.StuckEuros, costs.WayOutEuros));
    }

    // The published picture: two instruments of the first order, three of the second, one of the third, numbered from below.
    [Fact]
    public void The_instruments_stand_where_the_published_picture_has_them() =>
        Assert.Equal(
            [(1, "omgekeerde-toets", 1), (2, "doorbraakmethode", 1), (3, "effectieve-ingang", 2), (4, "maatwerkbudget", 2), (5, "mandaat-en-escalatieroute", 2), (6, "werktafel", 3)],
            Room.Library.Of(LibraryKind.Instrument).OfType<TextEntry>().Select(entry => (entry.Item.Number!.Value, entry.Item.Id, entry.Item.Order!.Value)));

    [Fact]
    public void Every_pattern_can_be_recognised_with_the_questions() =>
        Assert.Empty(Room.Library.Of(LibraryKind.Pattern).Select(entry => entry.Card.Id)
            .Except(Room.Library.StuckQuestions.Questions.SelectMany(question => question.Answers).SelectMany(answer => answer.Patterns)));

    [Fact]
    public void Every_item_leads_to_a_neighbour() => Assert.All(Room.Library.Cards, card => Assert.NotEmpty(Room.Neighbours(card.See)));

    [Fact]
    public void In_the_trainer_every_case_offers_six_patterns_of_which_at_least_one_plays() =>
        Assert.All(Room.Library.Of(LibraryKind.Case).OfType<CaseEntry>(), entry =>
        {
            var offered = PatternChoice.For(entry.Case, [.. Room.Library.Of(LibraryKind.Pattern).Select(pattern => pattern.Card.Id)]);
            Assert.Equal(6, offered.Distinct().Count());
            Assert.NotEmpty(offered.Intersect(entry.Case.Patterns));
            Assert.NotEmpty(offered.Except(entry.Case.Patterns));
        });

    private static void AssertWords(string file, string text, int least, int most)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
        Assert.True(words >= least && words <= most, $"{file} has {words} words; it should have {least} to {most}.");
    }
}
