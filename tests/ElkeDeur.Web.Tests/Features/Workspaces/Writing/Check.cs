using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Workspaces.Writing;

public sealed class Check
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_text_comes_back_as_advice_and_is_kept_nowhere(Database database)
    {
        await using var app = new TestApp(database);
        var workspace = await Workspace.OfAsync(app);

        using var answer = await SendAsync(workspace, "Fatima El Amrani woont op Kerkweg 3. De brief betreffende haar huur werd vernietigd. Tamar helpt.", "Tamar, Bart");
        var html = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.StartsWith("<section", html.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("<q>Fatima El Amrani</q> <span>Mogelijk de naam", html, StringComparison.Ordinal);
        Assert.Contains("<q>Kerkweg 3</q> <span>Mogelijk een adres", html, StringComparison.Ordinal);
        Assert.Contains("‘betreffende’: Misschien makkelijker: ‘over’.", html, StringComparison.Ordinal);
        Assert.Contains("Dit is advies: jij beslist", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Tamar", html, StringComparison.Ordinal);
        Assert.DoesNotContain("anoniem", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(app.Log.Lines, line => line.Contains("Amrani", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_seen_is_not_called_safe()
    {
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);

        using var answer = await SendAsync(workspace, "Wij helpen je graag.", null);

        Assert.Contains("De controle ziet niet alles", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_text()
    {
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);

        using var answer = await SendAsync(workspace, "Mevrouw <script>alert(1)</script> Jansen<img src=x onerror=alert(1)> betreffende.", null);

        Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(290, HttpStatusCode.OK, "leesbaar")]
    [InlineData(301, HttpStatusCode.RequestEntityTooLarge, "Kijk hem in delen na")]
    public async Task A_long_text_is_read_and_a_too_long_one_is_told_so(int kilobytes, HttpStatusCode status, string shown)
    {
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);

        using var answer = await SendAsync(workspace, string.Concat(Enumerable.Repeat("Jan belt. ", kilobytes * 1024 / 10)), null);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(shown, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_holder_of_the_workspace_gets_an_answer_and_only_from_a_form()
    {
        await using var app = new TestApp(Database.Sqlite);
        var workspace = await Workspace.OfAsync(app);
        var stranger = await Workspace.OfAsync(app);

        using var elsewhere = await SendAsync(stranger, "Tekst.", null, workspace.Id);
        using var withoutToken = await workspace.Organiser.Http.PostAsync(Address(workspace.Id), new FormUrlEncodedContent([new("tekst", "Tekst.")]), Stop);
        using var asked = await workspace.Organiser.Http.GetAsync(Address(workspace.Id), Stop);

        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, withoutToken.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, asked.StatusCode);
    }

    private static async Task<HttpResponseMessage> SendAsync(Workspace workspace, string text, string? pseudonyms, string? id = null)
    {
        var page = await workspace.Organiser.OpenAsync(workspace.Address);
        var token = ((IHtmlInputElement)page.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("tekst", text), new("pseudoniemen", pseudonyms)]);
        return await workspace.Organiser.Http.PostAsync(Address(id ?? workspace.Id), form, Stop);
    }

    private static Uri Address(string id) => new($"/werkruimte/{id}/schrijven/controle", UriKind.Relative);
}
