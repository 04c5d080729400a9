namespace ElkeDeur.Browser.Tests.Screens;

/// <summary>Somebody's own screen in a session.</summary>
public sealed class ParticipantPage(Person person)
{
    // What a screen reader would say: every filling of a status region, once per turn of the page.
    private const string Listen = """
        () => {
          window.heard = [];
          new MutationObserver(changes => {
            const touched = new Set();
            for (const change of changes)
              for (const node of [change.target, ...change.addedNodes]) {
                const status = (node instanceof Element ? node : node.parentElement)?.closest("[role=status]");
                if (status) touched.add(status);
              }
            for (const status of touched) if (status.textContent.trim()) window.heard.push(status.textContent.trim());
          }).observe(document.body, { subtree: true, childList: true, characterData: true });
        }
        """;

    public Person Person => person;

    /// <summary>Two taps: the code and the button.</summary>
    public async Task JoinAsync(string code)
    {
        await person.OpenAsync("/");
        await person.Page.GetByLabel("Code", new() { Exact = true }).FillAsync(code);
        await person.Button("Naar binnen").ClickAsync();
        if (!person.Page.Url.EndsWith("/deelnemer", StringComparison.Ordinal)) await person.Button("Doe mee").ClickAsync();
        await ArrivedAsync();
    }

    public async Task JoinByLinkAsync(string code)
    {
        await person.OpenAsync($"/m/{code}");
        await person.Button("Doe mee").ClickAsync();
        await ArrivedAsync();
    }

    public async Task AskAsync(string question)
    {
        await person.Page.GetByLabel("Typ een vraag").FillAsync(question);
        await person.Button("Stuur naar de verteller").ClickAsync();
        await person.SeesAsync(question);
    }

    public Task ListenAsync() => person.Page.EvaluateAsync(Listen);

    public Task<string[]> HeardAsync() => person.Page.EvaluateAsync<string[]>("() => window.heard.splice(0)");

    /// <summary>Waits until something was said.</summary>
    public Task HearsAsync() => person.Page.WaitForFunctionAsync("() => window.heard.length > 0");

    private Task ArrivedAsync() => Expect(person.Main).ToHaveAttributeAsync("data-screen", "deelnemer");
}
