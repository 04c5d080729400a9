using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Together;
using static ElkeDeur.Domain.Tests.Worksheets.Together.Table;
using static ElkeDeur.Domain.Worksheets.Together.SheetCommand;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

/// <summary>Who joined and stayed silent does not hold up the others.</summary>
public sealed class Finishing
{
    private const string Missing = "Vul nog in: Vraag doel?", Nobody = "Nog niemand heeft alles ingevuld. Afronden kan zodra één persoon klaar is.";

    [Fact]
    public void An_organisation_that_only_joined_does_not_count()
    {
        var table = Of(Answering.PerOrganisation);
        Assert.Equal(Missing, table.Refusal(new Finish()));

        Assert.Null(table.Do(Fill("doel", "", "Rust", "gemeente"), Anna).Refusal(new Finish()));
    }

    [Fact]
    public void An_organisation_that_began_is_named_until_it_is_done()
    {
        var table = Of(Answering.PerOrganisation).Do(Fill("doel", "", "Rust", "gemeente"), Anna).Do(Fill("meer", "", "Tijd", "school"), Bram);

        Assert.Equal($"School: {Missing}", table.Refusal(new Finish()));
        Assert.Null(table.Do(Fill("doel", "", "Werk", "school"), Bram).Refusal(new Finish()));
    }

    [Fact]
    public void Of_people_one_who_is_done_is_enough_and_nobody_is_pointed_at()
    {
        var table = Of(Answering.PerPerson);
        Assert.Equal(Missing, table.Refusal(new Finish()));

        table.Do(Fill("meer", "", "Tijd", "p1"), Anna);
        Assert.Equal(Nobody, table.Refusal(new Finish()));
        Assert.Null(table.Do(Fill("doel", "", "Rust", "p2"), Bram).Refusal(new Finish()));
    }

    [Fact]
    public void Who_leads_and_began_alone_is_led_to_what_is_missing()
    {
        var table = Of(Answering.PerPerson).Do(Fill("meer", "", "Tijd"));

        Assert.Equal(Missing, table.Refusal(new Finish()));
        Assert.Null(table.Do(Fill("doel", "", "Rust")).Refusal(new Finish()));
    }
}
