using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Tests.Rules;

public sealed class What_a_plan_notes
{
    private static readonly PlanPlace Nowhere = new(null, null, null, null);

    [Theory]
    [InlineData("", false)]
    [InlineData("Information", true)]
    [InlineData("Information Offer", false)]
    [InlineData("Offer Information", false)]
    [InlineData("Offer", false)]
    public void Information_comes_after_the_offer(string blocks, bool told)
    {
        var all = blocks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((block, i) => (Made($"Actie {i}", null), Nowhere with { Block = Enum.Parse<BuildingBlock>(block) }));

        Assert.Equal(told, ActionPlan.Notes([.. all]).Any(note => note.StartsWith("Jullie kozen een actie voor informatie", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Jan,Jan", false)]
    [InlineData("Jan,jan , JAN", true)]
    [InlineData("Jan,Jan,Ans", false)]
    [InlineData("Jan,Jan,Jan,?", false)]
    public void One_holder_for_all_is_told_from_three_on(string holders, bool told)
    {
        var all = holders.Split(',').Select(holder => (Made("Bellen", holder == "?" ? null : holder), Nowhere));

        Assert.Equal(told, ActionPlan.Notes([.. all]).Any(note => note.StartsWith("Alle acties liggen bij één", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_done_or_dropped_asks_for_nothing()
    {
        var done = Enumerable.Range(0, 4).Select(_ => (Made("Bellen", "Jan") with { Status = AgreementStatus.Done }, Nowhere with { Block = BuildingBlock.Information }));

        Assert.Empty(ActionPlan.Notes([.. done]));
    }

    [Fact]
    public void A_chosen_place_goes_before_where_it_came_from() =>
        Assert.Equal(new(BuildingBlock.Offer, null, "Team", null), new PlanPlace(BuildingBlock.Offer, null, null, null).Or(new(BuildingBlock.Information, null, "Team", null)));

    [Theory]
    [InlineData("2026-11-01", "2026-10-01", "2026-10-31", false)]
    [InlineData("2026-11-01", "2026-10-01", "2026-11-01", true)]
    [InlineData("2026-11-01", "2026-11-01", "2026-11-01", true)]
    [InlineData("2026-11-01", "2026-11-02", "2026-12-01", false)]
    [InlineData(null, "2026-10-01", "2026-11-01", false)]
    public void A_mail_about_a_sheet_comes_on_its_day(string? review, string asked, string today, bool due) =>
        Assert.Equal(due, ReminderPlan.IsDue(review is null ? null : DateOnly.Parse(review, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(asked, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));

    private static Agreement Made(string what, string? holder) => Agreement.Note(Guid.NewGuid(), what, holder, null, null, new Origin("own"));
}
