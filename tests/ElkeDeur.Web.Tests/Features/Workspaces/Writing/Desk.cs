using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Workspaces.Writing;

/// <summary>A workspace with something that is written in it, by somebody with a browser of their own.</summary>
public sealed record Desk(TestApp App, Workspace Workspace, Visitor Writer, string Item)
{
    public string List => $"{Workspace.Address}/schrijven";
    public string Reading => $"{Workspace.Address}/lezen/{Item.Split('/')[^1]}";
    public string Text => Writer.Page.QuerySelector("#tekst")!.TextContent;

    public static async Task<Desk> OfAsync(TestApp app, string kind = "handreiking", string from = "", string name = "wijkcoach") =>
        await (await Workspace.OfAsync(app)).StartAsync(app, kind, from, name);

    /// <summary>Somebody else who holds the workspace's link.</summary>
    public async Task<Visitor> ColleagueAsync()
    {
        var colleague = App.NewVisitor();
        await Writer.OpenAsync(Workspace.Address);
        await Writer.SendAsync(Writer.Form("form[action*=link]"));
        await colleague.OpenAsync(new Uri(Writer.Page.QuerySelector("[data-secret=workspace]")!.TextContent.Trim()).AbsolutePath);
        await colleague.SendAsync(colleague.Form());
        return colleague;
    }

    public async Task SaveAsync(string text, string? name = null)
    {
        await Writer.OpenAsync(Item);
        await Writer.SendAsync(Writer.Form("#schrijf"), name is null ? [("tekst", text)] : [("tekst", text), ("naam", name)]);
    }

    public async Task<string> TextAsync()
    {
        await Writer.OpenAsync(Item);
        return Text;
    }

    /// <summary>The path of a new link for a second reader.</summary>
    public async Task<string> AskAsync()
    {
        await Writer.OpenAsync($"{Item}/tweede-lezer");
        await Writer.SendAsync(Writer.Form());
        return new Uri(Writer.Page.QuerySelector("[data-secret=reader]")!.TextContent.Trim()).AbsolutePath;
    }

    /// <summary>A second reader who opened the link and stands before the text.</summary>
    public async Task<Visitor> ReaderAsync()
    {
        var reader = App.NewVisitor();
        await reader.OpenAsync(await AskAsync());
        await reader.SendAsync(reader.Form());
        return reader;
    }

    public async Task ConfirmAsync()
    {
        using var reader = await ReaderAsync();
        await reader.PressAsync("Bevestig deze versie", ("naam", "jurist"));
        Assert.Equal("Dank je wel", reader.Heading());
    }

    public async Task PublishAsync()
    {
        await Writer.OpenAsync($"{Item}/publiceren");
        await Writer.PressAsync("Publiceer in de werkruimte");
    }
}

public static class Desks
{
    public static async Task<Desk> StartAsync(this Workspace workspace, TestApp app, string kind, string from = "", string name = "wijkcoach")
    {
        var writer = workspace.Organiser;
        await writer.OpenAsync($"{workspace.Address}/schrijven/nieuw");
        var form = writer.Form($"#soort-{kind}");
        await writer.SendAsync(form, form.QuerySelector("[name=naam]") is null ? [("van", from)] : [("van", from), ("naam", name)]);
        return new(app, workspace, writer, Standing(writer));
    }

    /// <summary>The address of what is written, by somebody who stands in its form.</summary>
    public static string Standing(Visitor writer) => new Uri(writer.Page.Url).AbsolutePath.Replace("/formulier", "", StringComparison.Ordinal);

    /// <summary>Presses the button with these words: it says itself where its form goes.</summary>
    public static async Task PressAsync(this Visitor visitor, string button, params (string Name, string Value)[] typed)
    {
        var pressed = visitor.Page.QuerySelectorAll("main button").First(b => b.TextContent.Trim() == button);
        var form = (IHtmlFormElement)pressed.Closest("form")!;
        if (pressed.GetAttribute("formaction") is { } action) form.SetAttribute("action", action);
        await visitor.SendAsync(form, typed);
    }
}
