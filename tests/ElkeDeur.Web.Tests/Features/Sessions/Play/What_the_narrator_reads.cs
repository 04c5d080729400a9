using AngleSharp.Dom;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Sessions.Play;

/// <summary>Words on the narrator's screen that have to be understood at once.</summary>
public sealed class What_the_narrator_reads
{
    [Fact]
    public async Task A_fact_names_the_element_it_belongs_to()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await UnravellingAsync(app, Prepared.Case);

        var facts = round.Narrator.Page.QuerySelectorAll("[data-key=feiten] li").Select(Plain).ToList();

        Assert.Contains("Er was bij de gemeente een melding binnengekomen. Element 3.", facts);
        Assert.Contains(facts, fact => fact.EndsWith("Element 1 en 2.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hint_that_is_due_says_what_to_do_and_one_for_later_what_it_is()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await UnravellingAsync(app, Prepared.Case);
        Assert.Contains("Verdieping: vertelt meer over dit element.", Plain(round.Narrator.Page.QuerySelector("#vastgelopen")!), StringComparison.Ordinal);

        await round.DoAsync("mark", "[data-element=e3]");

        Assert.Equal("Hint bij element 3. Lees hem voor.", round.Narrator.Page.QuerySelector(".propose h2")!.TextContent);
    }

    [Fact]
    public async Task Half_of_a_double_fact_is_noted_and_taken_off_by_name()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await UnravellingAsync(app, "samenwerking-opschalen");
        Assert.Equal("Half geraden", round.Narrator.Form("form[data-command=half]").TextContent.Trim());

        await round.DoAsync("half");

        Assert.Equal("Niet half", round.Narrator.Form("form[data-command=half]").TextContent.Trim());
    }

    private static async Task<Round> UnravellingAsync(TestApp app, string mystery)
    {
        var round = await Round.StartAsync(app, ("Mystery", mystery));
        await round.ToAsync("s2_ontrafelen");
        return round;
    }

    private static string Plain(IElement shown) => string.Join(' ', shown.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
