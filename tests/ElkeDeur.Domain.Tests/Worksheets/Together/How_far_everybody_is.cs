using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using static ElkeDeur.Domain.Tests.Worksheets.Together.Table;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

public sealed class How_far_everybody_is
{
    [Fact]
    public void Stands_by_organisation_in_order_of_their_names()
    {
        var table = Of(Answering.PerOrganisation).Do(new SheetCommand.Join("gemeente", "Gemeente"), new(Role.Participant, "p3"))
            .Do(Fill("doel", "", "Rust", "school"), Bram).Do(Fill("t.1.a", "", "Tijd", "school"), Bram);

        var progress = table.Progress;

        Assert.Equal(3, progress.People);
        Assert.Equal([new("Gemeente", 2, 0, 3), new("School", 1, 2, 3)], progress.Organisations);
    }

    [Theory]
    [InlineData(Answering.PerPerson, "p1")]
    [InlineData(Answering.Together, "")]
    public void Is_of_people_only_their_number(Answering answering, string party)
    {
        var progress = Of(answering).Do(Fill("doel", "", "Rust", party), Anna).Progress;

        Assert.Equal((2, 0), (progress.People, progress.Organisations.Count));
    }
}
