using System.Text.Json;
using Xunit.Sdk;

namespace ElkeDeur.Browser.Tests.Mirrors;

/// <summary>The browser says of a mirror what the server says of the same answers, and nothing leaves the page.</summary>
public sealed class Computed_here(House house)
{
    private const int Random = 60;

    // Everything a reader can see of what came out: sentences, picture, what is missing, what is not understood, what is asked.
    private const string Seen = """
        (root, withForm) => {
          const words = (selector) => [...root.querySelectorAll(selector)].map(one => one.textContent.replace(/\s+/g, " ").trim());
          const circle = root.querySelector("[data-picture] circle");
          const shown = withForm ? [...root.querySelectorAll("[data-field]")].map(one => `${one.dataset.field} ${one.hidden}`) : [];
          return JSON.stringify({
            outcome: words(".outcome h2, .outcome p, .outcome dt, .outcome dd, .outcome th, .outcome td, .outcome figcaption"),
            point: circle ? [circle.getAttribute("cx"), circle.getAttribute("cy")] : [],
            missing: [...root.querySelectorAll(".errors li a")].map(one => `${one.getAttribute("href")} ${one.textContent}`),
            problems: !withForm ? [] : [...root.querySelectorAll(".utrecht-form-field-error-message")].map(one => `${one.id} ${one.textContent.trim()}`),
            shown,
          }, null, 1);
        }
        """;

    private const string Fill = """
        (answers) => {
          document.querySelector("[data-mirror-back]")?.click();
          const form = document.querySelector("form[data-mirror]");
          form.reset();
          for (const [name, values] of Object.entries(answers))
            for (const field of form.querySelectorAll(`[name="${name}"]`))
              if (field.matches("[type=radio], [type=checkbox]")) field.checked = values.includes(field.value);
              else field.value = values[0];
          form.dispatchEvent(new Event("input"));
          form.requestSubmit();
        }
        """;

    [BrowserFact]
    public async Task It_says_what_the_server_says_and_no_request_leaves_the_page()
    {
        var seed = (uint)System.Security.Cryptography.RandomNumberGenerator.GetInt32(int.MaxValue);
        TestContext.Current.TestOutputHelper!.WriteLine($"Seed {seed}");
        var filling = new Filling(seed);
        await using var person = await house.InviteAsync("thuis", Device.SmallPhone);
        foreach (var mirror in Filling.Mirrors(house))
        {
            var address = $"{mirror.Address}/invullen";
            await person.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            var requests = new List<string>();
            void Note(object? _, IRequest request) => requests.Add($"{request.Method} {request.Url}");
            person.Page.Request += Note;
            var all = Filling.Corners(mirror.Sheet).Concat(Enumerable.Range(0, Random).Select(_ => filling.Any(mirror.Sheet))).ToList();
            var here = new List<string>();
            foreach (var answers in all) here.Add(await HereAsync(person, answers));
            Assert.Empty(requests);
            person.Page.Request -= Note;
            for (var i = 0; i < all.Count; i++)
            {
                var there = await ThereAsync(person, address, all[i]);
                if (here[i] != there) throw new XunitException($"{mirror.Sheet.Address}, seed {seed}: {JsonSerializer.Serialize(all[i])}\nbrowser: {here[i]}\nserver: {there}");
            }
            Assert.Contains(here, one => one.Contains("\"missing\": []", StringComparison.Ordinal));
            Assert.Contains(here, one => one.Contains("\"outcome\": []", StringComparison.Ordinal));
        }
        Assert.Empty(person.Errors);
    }

    private static async Task<string> HereAsync(Person person, Dictionary<string, string[]> answers)
    {
        await person.Page.EvaluateAsync(Fill, answers);
        return await person.Page.EvaluateAsync<string>($"({Seen})(document.querySelector('main'), !document.querySelector('form[data-mirror]').hidden)");
    }

    // The same form, posted as it is without scripts.
    private static async Task<string> ThereAsync(Person person, string address, Dictionary<string, string[]> answers)
    {
        var token = await person.Page.Locator("form[data-mirror] [name=__RequestVerificationToken]").GetAttributeAsync("value");
        var body = string.Join('&', answers.SelectMany(one => one.Value.Select(value => (one.Key, value))).Append(("__RequestVerificationToken", token!)).Select(one => $"{Uri.EscapeDataString(one.Item1)}={Uri.EscapeDataString(one.Item2)}"));
        var answer = await person.Context.APIRequest.PostAsync(address, new() { DataString = body, Headers = [KeyValuePair.Create("Content-Type", "application/x-www-form-urlencoded")] });
        Assert.True(answer.Status is 200 or 422, $"{address}: {answer.Status}");
        return await person.Page.EvaluateAsync<string>($"html => {{ const page = new DOMParser().parseFromString(html, 'text/html'); return ({Seen})(page.querySelector('main'), !!page.querySelector('form[data-mirror]')); }}", await answer.TextAsync());
    }

    [BrowserFact]
    public async Task Somebody_with_a_phone_fills_it_in_looks_and_goes_back_to_the_answers()
    {
        await using var person = await house.InviteAsync("telefoon", Device.SmallPhone);
        await person.Page.GotoAsync("/werkbladen/maatwerk-mentaliteitstest/invullen", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await person.SeesAsync("Je antwoorden blijven op dit apparaat");
        var requests = new List<string>();
        // Chromium asks again for the icon of the page when a link leads to a place in it.
        person.Page.Request += (_, request) =>
        {
            if (!request.Url.EndsWith("/favicon.svg", StringComparison.Ordinal)) requests.Add($"{request.Method} {request.Url}");
        };

        await person.Button("Bekijk de uitkomst").ClickAsync();
        await person.SeesAsync("Nog niet alles is ingevuld");
        await Expect(person.Page.Locator(".errors")).ToBeFocusedAsync();
        await person.Page.Locator(".errors a").Nth(2).ClickAsync();
        await Expect(person.Page.Locator("#v3")).ToBeFocusedAsync();
        for (var i = 1; i <= 8; i++) await person.Page.Locator($"[name=v{i}][value=c]").CheckAsync();
        await person.Button("Bekijk de uitkomst").ClickAsync();

        await person.SeesAsync("De advocaat past het meest bij je antwoorden.");
        await Expect(person.Page.Locator(".outcome h2")).ToBeFocusedAsync();
        await Expect(person.Page.Locator("form[data-mirror]")).ToBeHiddenAsync();
        await person.Button("Terug naar mijn antwoorden").ClickAsync();
        await Expect(person.Page.Locator("[name=v8][value=c]")).ToBeCheckedAsync();
        Assert.Empty(requests);
        Assert.Empty(person.Errors);
    }

    [BrowserFact]
    public async Task A_question_comes_and_goes_with_the_answer_before_it()
    {
        await using var person = await house.InviteAsync("balie", Device.Laptop);
        await person.OpenAsync("/werkbladen/klacht-of-bezwaar/invullen");
        var day = person.Page.GetByLabel("Welke datum staat er op de brief?");
        await Expect(day).ToBeHiddenAsync();

        await person.Page.Locator("[name=besluit][value=ja]").CheckAsync();
        await Expect(day).ToBeVisibleAsync();
        await day.FillAsync("31-2-2026");
        await person.Button("Bekijk de uitkomst").ClickAsync();
        await Expect(person.Page.Locator("#datum_besluit-fout")).ToHaveTextAsync("31 februari bestaat niet. Kies een andere dag.");
        await person.Page.Locator("[name=besluit][value=nee]").CheckAsync();
        await Expect(day).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Without_scripts_the_page_says_that_it_is_posted_and_it_is()
    {
        await using var person = await house.InviteAsync("zonder", Device.SmallPhone, wish => wish.JavaScriptEnabled = false);
        await person.OpenAsync("/werkbladen/maatwerk-mentaliteitstest/invullen");
        await person.SeesAsync("Je antwoorden gaan één keer naar de server");
        for (var i = 1; i <= 8; i++) await person.Page.Locator($"[name=v{i}][value=d]").CheckAsync();

        await person.Page.Locator("form[data-mirror] .nl-button--primary").ClickAsync();

        await person.SeesAsync("De idealist past het meest bij je antwoorden.");
    }
}
