using System.Text.RegularExpressions;
using ElkeDeur.Browser.Tests.Access;

namespace ElkeDeur.Browser.Tests.Editing;

public sealed class Writing_with_scripts(House house)
{
    [BrowserFact]
    public async Task What_is_typed_is_seen_and_saved_and_the_cursor_stays()
    {
        await using var writing = await WritingPage.BeginAsync(house, "mysterie", "aanvraag-traplift");
        var title = writing.Title;
        await Expect(writing.Preview.Locator("h1")).ToBeVisibleAsync();

        await title.FillAsync("");
        await title.PressSequentiallyAsync("Een eigen mysterie");

        await Expect(writing.Preview.Locator("h1")).ToHaveTextAsync("Een eigen mysterie");
        await Expect(title).ToBeFocusedAsync();
        await Expect(writing.Saved).ToContainTextAsync("Bewaard om ");
        await Expect(writing.Page.Locator("body > .sr-only[role=status]")).ToContainTextAsync("Bewaard om ");
        await writing.Page.ReloadAsync();
        await Expect(title).ToHaveValueAsync("Een eigen mysterie");
        await Expect(writing.Kept).ToHaveCountAsync(0);
        Assert.Empty(writing.Person.Errors);
    }

    [BrowserFact]
    public async Task The_preview_shows_every_screen_at_the_chosen_moment()
    {
        await using var writing = await WritingPage.BeginAsync(house, "mysterie", "aanvraag-traplift");
        await Expect(writing.Preview.Locator("main.board")).ToBeVisibleAsync();

        await writing.Page.GetByLabel("Welk scherm?").SelectOptionAsync("verteller");
        await writing.Page.GetByLabel("Welk moment?").SelectOptionAsync("halverwege");

        await Expect(writing.Preview.Locator("main.narrator")).ToContainTextAsync("Niet delen");
        await Expect(writing.Preview.Locator("main button").First).ToBeDisabledAsync();
        await writing.Person.PhotographAsync("schrijven", "voorbeeld-verteller");
    }

    [BrowserFact]
    public async Task A_lost_connection_loses_nothing_also_after_a_reload()
    {
        await using var writing = await WritingPage.BeginAsync(house, "casus", "casus-1");
        var (page, title) = (writing.Page, writing.Title);
        await page.RouteAsync("**/formulier", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());

        await title.FillAsync("Getypt zonder verbinding");
        await Expect(writing.Saved).ToContainTextAsync("Geen verbinding");
        await page.EvaluateAsync("window.onbeforeunload = null");
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await page.ReloadAsync();
        await Expect(title).Not.ToHaveValueAsync("Getypt zonder verbinding");
        await page.UnrouteAllAsync();
        await writing.Kept.GetByText("Zet mijn tekst terug").ClickAsync();

        await Expect(title).ToHaveValueAsync("Getypt zonder verbinding");
        await Expect(writing.Saved).ToContainTextAsync("Bewaard om ");
        await page.ReloadAsync();
        await Expect(title).ToHaveValueAsync("Getypt zonder verbinding");
        await Expect(writing.Kept).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Leaving_with_text_that_is_not_saved_asks_first()
    {
        await using var writing = await WritingPage.BeginAsync(house, "casus", "casus-1");
        await writing.Page.RouteAsync("**/formulier", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        var asked = new TaskCompletionSource<string>();
        writing.Page.Dialog += async (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            await dialog.AcceptAsync();
        };

        await writing.Title.PressSequentiallyAsync(" en meer");
        await writing.Page.GetByRole(AriaRole.Link, new() { Name = "Schrijven", Exact = true }).First.ClickAsync();

        Assert.Equal("beforeunload", await asked.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    [BrowserFact]
    public async Task A_page_of_a_word_processor_becomes_Markdown()
    {
        await using var writing = await WritingPage.BeginAsync(house, "handreiking", "bouwstenen/toegang");
        var text = writing.Page.GetByLabel("Tekst", new() { Exact = true });
        await text.FillAsync("");

        await writing.PasteAsync(text, """
            <html><head><style>p { color: red }</style><!-- weg --></head><body>
            <h1>De balie</h1><p class=MsoNormal>Kom <b>altijd</b> langs,<span style='font-weight:bold'> ook</span>&nbsp;zonder afspraak.<o:p></o:p></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Eerst dit</p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Dan dat</p>
            <ol><li>Een</li><li>Twee <a href="https://voorbeeld.nl/x">hier</a> <a href="javascript:alert(1)">niet</a></li></ol>
            <h2>Later</h2><table><tr><td>a</td><td>b</td></tr></table><script>alert(1)</script></body></html>
            """);

        Assert.Equal(
            "## De balie\n\nKom **altijd** langs, **ook** zonder afspraak.\n\n- Eerst dit\n- Dan dat\n1. Een\n2. Twee [hier](https://voorbeeld.nl/x) niet\n\n## Later\n\na · b",
            (await text.InputValueAsync()).Trim());
        await Expect(writing.Preview.Locator("h2").First).ToHaveTextAsync("De balie");
    }

    [BrowserFact]
    public async Task Nothing_of_three_hundred_kilobytes_is_lost()
    {
        await using var writing = await WritingPage.BeginAsync(house, "handreiking", "bouwstenen/toegang");
        var text = writing.Page.GetByLabel("Tekst", new() { Exact = true });
        await text.FillAsync("");
        var paragraphs = Enumerable.Range(0, 4000).Select(i => $"<p class=MsoNormal style='margin:0cm'><span lang=NL>Alinea {i} met een <b>woord</b> dat blijft staan en nog wat meer.</span></p>");

        await writing.PasteAsync(text, string.Concat(paragraphs));

        var words = Regex.Matches(await text.InputValueAsync(), @"Alinea (\d+) met een \*\*woord\*\* dat blijft").Select(one => int.Parse(one.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(0, 4000), words);
        await Expect(writing.Saved).ToContainTextAsync("Bewaard om ");
    }

    [BrowserFact]
    public async Task A_large_drawing_is_made_smaller_before_it_is_sent()
    {
        await using var writing = await WritingPage.BeginAsync(house, "mysterie", "aanvraag-traplift");
        var page = writing.Page;
        await writing.Person.OpenAsync($"{writing.Workspace}/schrijven/bestanden");
        var drawing = await page.EvaluateAsync<string>(
            """
            () => {
              const canvas = document.createElement("canvas");
              [canvas.width, canvas.height] = [3200, 1600];
              canvas.getContext("2d").fillRect(0, 0, 1600, 1600);
              return canvas.toDataURL("image/png").split(",")[1];
            }
            """);

        await page.Locator("#bestand").SetInputFilesAsync(new FilePayload { Name = "groot.png", MimeType = "image/png", Buffer = Convert.FromBase64String(drawing) });
        await writing.Person.Button("Maak de tekening kleiner").ClickAsync();
        await Expect(page.Locator("[data-shrink-offer]")).ToContainTextAsync("De tekening is nu");
        await writing.Person.Button("Voeg toe").ClickAsync();

        await writing.Person.SeesAsync("1600 bij 800 beeldpunten");
        Assert.Empty(writing.Person.Errors);
    }

    [BrowserFact]
    public async Task The_form_is_for_everybody_and_for_small_screens()
    {
        await using var writing = await WritingPage.BeginAsync(house, "mysterie", "aanvraag-traplift");
        var looked = new Looked();
        await Expect(writing.Preview.Locator("main")).ToBeVisibleAsync();
        await writing.Person.PhotographAsync("schrijven", "formulier");

        await looked.AtAsync("formulier", writing.Person);
        await looked.LookAsync("formulier", "duim", () => Checks.SmallTargetsAsync(writing.Page, 44));

        foreach (var check in (string[])["axe, licht", "axe, donker, 320 breed", "past op 320 breed", "duim"]) looked.NothingIsWrong("formulier", check);
    }

    [BrowserFact]
    public async Task Without_scripts_the_buttons_do_it_and_the_preview_is_in_its_frame()
    {
        await using var writing = await WritingPage.BeginAsync(house, "mysterie", "aanvraag-traplift", wish: options => options.JavaScriptEnabled = false);
        await writing.Title.FillAsync("Zonder script");

        await writing.Person.Button("Bekijk").ClickAsync();
        await Expect(writing.Preview.Locator("h1")).ToHaveTextAsync("Zonder script");
        await Expect(writing.Title).ToHaveValueAsync("Zonder script");
        await writing.Person.Button("Voeg toe: hint").ClickAsync();

        await Expect(writing.Title).ToHaveValueAsync("Zonder script");
        await Expect(writing.Page.Locator("details.row-card[open]")).ToHaveCountAsync(1);
    }
}
