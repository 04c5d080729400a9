using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Workspaces.Writing;

public sealed class Looking_at_a_draft
{
    private const string Opening = "Zie je dit op het bord?", Solution = "Dit is de geheime oplossing.", Hint = "Dit is een eigen hint.";

    [Fact]
    public async Task A_mystery_is_seen_on_every_screen_at_every_moment_and_no_button_works()
    {
        await using var app = new TestApp(Database.Sqlite);
        var (writer, item) = await Writing_in_the_form.StartAsync(app, "mysterie", "aanvraag-traplift");
        await writer.OpenAsync($"{item}/formulier");
        var fields = Writing_in_the_form.Fields(writer);
        foreach (var screen in (string[])["bord", "team", "verteller"])
            foreach (var moment in (string[])["begin", "verhaal", "halverwege", "opgelost", "nabespreken"])
            {
                await LookAsync(writer, "mysterie", fields, ("voorbeeld.scherm", screen), ("voorbeeld.moment", moment), ("openingssituatie", Opening));
                Assert.True(writer.Status == HttpStatusCode.OK, $"{screen} {moment}: {writer.Status}");
                Assert.True(writer.Page.QuerySelector("main fieldset[disabled]") is not null, $"{screen} {moment}");
                Assert.Equal(screen != "verteller" && moment is "begin" or "verhaal" or "halverwege" or "opgelost" && !(screen == "bord" && moment == "opgelost"), screen != "verteller" && writer.Shown().Contains(Opening, StringComparison.Ordinal));
            }
    }

    [Fact]
    public async Task What_is_secret_stays_off_the_team_s_screens_until_it_is_solved()
    {
        await using var app = new TestApp(Database.Sqlite);
        var (writer, item) = await Writing_in_the_form.StartAsync(app, "mysterie", "aanvraag-traplift");
        await writer.OpenAsync($"{item}/formulier");
        var fields = Writing_in_the_form.Fields(writer);
        (string, string)[] secrets = [("oplossing.alineas[0].delen", Solution), ("hints[0].tekst", Hint), ("hints[0].element_id", "e1")];

        // A hint that was given is no secret any more; screen readers may still have it when it is solved.
        foreach (var (screen, moment, solution, hint) in ((string, string, bool, bool?)[])[("bord", "begin", false, false), ("bord", "halverwege", false, true), ("bord", "opgelost", true, null), ("team", "opgelost", true, null), ("verteller", "begin", false, false), ("verteller", "halverwege", false, true)])
        {
            await LookAsync(writer, "mysterie", fields, [.. secrets, ("voorbeeld.scherm", screen), ("voorbeeld.moment", moment)]);
            Assert.Equal((screen, moment, solution), (screen, moment, writer.Shown().Contains(Solution, StringComparison.Ordinal)));
            if (hint is { } given) Assert.Equal((screen, moment, given), (screen, moment, writer.Shown().Contains(Hint, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("mysterie"), InlineData("casus"), InlineData("handreiking")]
    public async Task Something_half_filled_in_is_shown_as_far_as_it_goes_with_what_is_missing(string kind)
    {
        await using var app = new TestApp(Database.Sqlite);
        var (writer, item) = await Writing_in_the_form.StartAsync(app, kind, "");
        await writer.OpenAsync($"{item}/formulier");

        await LookAsync(writer, kind, Writing_in_the_form.Fields(writer), ("titel", "Halve tekst"), ("hints[0].element_id", "bestaat-niet"), ("audio.regels[0].spreker", "niemand"), ("tekst", "## Kop\n\n<script>alert(1)</script> [x](javascript:alert(1))"));

        Assert.Equal(HttpStatusCode.OK, writer.Status);
        Assert.Contains("Halve tekst", writer.Shown(), StringComparison.Ordinal);
        Assert.Contains("Dit mist nog", writer.Page.QuerySelector("[data-missing]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(writer.Page.QuerySelectorAll("main script, main [href^=javascript]"));
    }

    [Fact]
    public async Task Nothing_at_all_is_shown_too()
    {
        await using var app = new TestApp(Database.Sqlite);
        var (writer, item) = await Writing_in_the_form.StartAsync(app, "mysterie", "");
        await writer.OpenAsync($"{item}/formulier");
        var token = Writing_in_the_form.Fields(writer).Where(field => field.Key.StartsWith("__", StringComparison.Ordinal)).ToList();

        foreach (var kind in (string[])["mysterie", "casus", "handreiking"])
            foreach (var screen in (string[])["bord", "verteller", "team"])
            {
                await LookAsync(writer, kind, token, ("voorbeeld.scherm", screen), ("voorbeeld.moment", "nabespreken"));
                Assert.Equal((kind, screen, HttpStatusCode.OK), (kind, screen, writer.Status));
            }
    }

    private static async Task LookAsync(Visitor writer, string kind, List<KeyValuePair<string, string>> fields, params (string Name, string Value)[] typed)
    {
        var names = typed.Select(one => one.Name).ToHashSet();
        var shown = fields.Where(field => !names.Contains(field.Key)).Concat(typed.Select(one => KeyValuePair.Create(one.Name, one.Value)));
        var workspace = string.Join('/', new Uri(writer.Page.Url).AbsolutePath.Split('/')[..3]);
        await writer.PostAsync($"{workspace}/schrijven/voorbeeld/{kind}", shown);
    }
}
