using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

/// <summary>A sheet that somebody began, in a workspace that was made with it.</summary>
public sealed record SheetDesk(TestApp App, Visitor Leader, string Sheet, string WorkspaceLink)
{
    public string Workspace => string.Join('/', Sheet.Split('/')[..3]);
    public string Id => Sheet.Split('/')[^1];

    public static async Task<SheetDesk> BeginAsync(TestApp app, string address)
    {
        var leader = app.NewVisitor();
        await leader.OpenAsync($"/werkbladen/{address}");
        await leader.SendAsync(leader.Form("form[method=post]"));
        var link = new Uri(leader.Page.QuerySelector("[data-secret=workspace]")!.TextContent.Trim()).AbsolutePath;
        var sheet = leader.Page.QuerySelector("main a.nl-button--primary")!.GetAttribute("href")!;
        await leader.OpenAsync(sheet);
        return new(app, leader, sheet, link);
    }

    /// <summary>Somebody else who holds the workspace's link.</summary>
    public async Task<Visitor> ColleagueAsync()
    {
        var colleague = App.NewVisitor();
        await colleague.OpenAsync(WorkspaceLink);
        await colleague.SendAsync(colleague.Form());
        return colleague;
    }

    /// <summary>Fills in a step and presses the button that goes on.</summary>
    public async Task FillAsync(int step, params (string Place, string Text)[] answers)
    {
        await Leader.OpenAsync($"{Sheet}?stap={step}");
        await Leader.SendAsync(Leader.Form("#vul"), [.. answers, ("doe", "verder")]);
    }

    /// <summary>Fills in everything as in the example that ships.</summary>
    public async Task FillAsExampleAsync()
    {
        var state = (await StateAsync()).State;
        var entry = App.Services.GetService(typeof(Web.Content.Reading.WorksheetShelf)) as Web.Content.Reading.WorksheetShelf;
        var sheet = entry!.Find(state.Address)!;
        for (var step = 1; step <= sheet.Sheet.Steps.Count; step++)
        {
            var fields = sheet.Sheet.Steps[step - 1].Fields.Select(field => field.Id).ToHashSet();
            await FillAsync(step, [.. sheet.Example.Typed.Where(one => fields.Contains(one.Key.Split('.')[0])).SelectMany(one => one.Value.Split('\n').Length > 1 && sheet.Sheet.Fields.First(f => f.Id == one.Key.Split('.')[0]).Kind == Domain.Worksheets.FieldKind.Choices ? one.Value.Split('\n').Select(part => (one.Key, part)) : [(one.Key, one.Value)])]);
        }
    }

    public async Task<Domain.Sessions.Live<Domain.Worksheets.Together.SheetState, Domain.Worksheets.Together.SheetCommand>> StateAsync() =>
        (await ((Web.Live.Sheets.SheetRooms)App.Services.GetService(typeof(Web.Live.Sheets.SheetRooms))!).FindAsync(Id))!.Live;

    /// <summary>Opens the sheet for others, and gives the code.</summary>
    public async Task<string> CodeAsync()
    {
        await Leader.OpenAsync($"{Sheet}/samen");
        await Leader.SendAsync(Leader.Form("form[action*=open]"));
        return Leader.Page.QuerySelector("p.code")!.TextContent.Trim();
    }

    /// <summary>The big screen.</summary>
    public async Task<Visitor> BoardAsync()
    {
        await Leader.OpenAsync($"{Sheet}/samen");
        await Leader.SendAsync(Leader.Form("form[action*=bord]"));
        var link = new Uri(Leader.Page.QuerySelector("[data-secret=board]")!.TextContent.Trim()).AbsolutePath;
        var board = App.NewVisitor();
        await board.OpenAsync(link);
        await board.SendAsync(board.Form());
        Assert.Equal(HttpStatusCode.OK, board.Status);
        return board;
    }

    /// <summary>Somebody who comes in with the code; for an organisation on its second step.</summary>
    public async Task<Visitor> JoinAsync(string code, string? organisation = null)
    {
        var person = App.NewVisitor();
        await person.OpenAsync("/meedoen");
        await person.SendAsync(person.Form(), ("code", code));
        if (organisation is null) return person;
        await person.SendAsync(person.Form(), ("naam", organisation));
        await person.OpenAsync($"{person.Page.Url[person.Page.Url.IndexOf("/werkblad", StringComparison.Ordinal)..]}?stap=2");
        return person;
    }
}
