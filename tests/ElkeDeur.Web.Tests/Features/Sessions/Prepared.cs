using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Sessions;

/// <summary>A session that somebody prepared through the real form, with what its maker keeps.</summary>
public sealed record Prepared(string Id, string Phrase, string BoardPath, string WorkspaceId)
{
    public const string Case = "uitkering-onverwacht-gekort";

    public string Narrator => $"/sessie/{Id}/verteller";

    public static async Task<Prepared> ByAsync(Visitor maker, params (string Name, string Value)[] typed)
    {
        await maker.OpenAsync("/voorbereiden");
        var page = await maker.SendAsync(maker.Form(), [.. typed.Any(t => t.Name == "Mystery") ? [] : new[] { ("Mystery", Case) }, .. typed]);
        var workspace = new Uri(Secret(page, "workspace")).AbsolutePath.Split('/')[2];
        return new(page.Url.Split('/')[4], Secret(page, "phrase"), new Uri(Secret(page, "board")).AbsolutePath, workspace);
    }

    /// <summary>The session as the server knows it now.</summary>
    public async Task<Room> RoomAsync(TestApp app) => (await app.Services.GetRequiredService<Rooms>().FindAsync(Id))!;

    /// <summary>A second narrator's device, let in by the four words.</summary>
    public async Task<Visitor> SecondNarratorAsync(TestApp app)
    {
        var phone = app.NewVisitor();
        await phone.OpenAsync($"{Narrator}/herstel");
        await phone.SendAsync(phone.Form(), ("woorden", Phrase));
        return phone;
    }

    private static string Secret(IDocument page, string kind) => page.QuerySelector($"[data-secret={kind}]")!.TextContent.Trim();
}

public static class Reading
{
    /// <summary>The first form of the page that fits; without a selector the first of the page.</summary>
    public static IElement Form(this Visitor visitor, string selector = "form") =>
        visitor.Page.QuerySelector($"main {selector}") ?? throw new InvalidOperationException($"No {selector} on {visitor.Page.Url}: {visitor.Status} {visitor.Page.Body!.TextContent.Trim()}");

    /// <summary>Ticks a box of a form, or not; a box that is not ticked is not sent.</summary>
    public static void Tick(this IElement form, string name, bool ticked) =>
        ((IHtmlInputElement)form.QuerySelector($"[type=checkbox][name={name}]")!).IsChecked = ticked;

    public static string Shown(this Visitor visitor) => visitor.Page.QuerySelector("main")!.TextContent;

    public static string Heading(this Visitor visitor) => visitor.Page.QuerySelector("h1")!.TextContent.Trim();

    /// <summary>Opens a live stream; the page as far as it was read so far is in the reader.</summary>
    public static async Task<StreamReader> ListenAsync(this Visitor visitor, string address) =>
        new(await visitor.Http.GetStreamAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));

    /// <summary>Reads until a line appears, or null when the stream ends first. Gives up after ten seconds.</summary>
    public static async Task<string?> UntilAsync(this StreamReader stream, string? line)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(10));
        string? read;
        while ((read = await stream.ReadLineAsync(limit.Token)) is not null && read != line)
        {
        }
        return read;
    }
}
