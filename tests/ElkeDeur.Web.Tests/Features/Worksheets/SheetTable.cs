using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

/// <summary>A sheet that was opened for others: a desk, the code, and who comes in with it.</summary>
public sealed record SheetTable(SheetDesk Desk, string Code) : IDisposable
{
    private readonly List<Visitor> people = [];

    public Visitor Leader => Desk.Leader;
    public string TakePart => $"/werkblad/{Desk.Id}/deelnemer";
    public string Together => $"{Desk.Sheet}/samen";

    public static async Task<SheetTable> OpenAsync(TestApp app, string address)
    {
        var desk = await SheetDesk.BeginAsync(app, address);
        await desk.Leader.OpenAsync($"{desk.Sheet}/samen");
        await desk.Leader.SendAsync(desk.Leader.Form("form[action*=open]"));
        return new(desk, desk.Leader.Page.QuerySelector("p.code")!.TextContent.Trim());
    }

    /// <summary>Somebody with the code, for an organisation when the sheet asks for one.</summary>
    public async Task<Visitor> JoinAsync(string? organisation = null)
    {
        var person = Desk.App.NewVisitor();
        people.Add(person);
        await person.OpenAsync("/meedoen");
        await person.SendAsync(person.Form(), ("code", Code));
        if (organisation is not null) await person.SendAsync(person.Form(), ("naam", organisation));
        return person;
    }

    public async Task<Visitor> BoardAsync()
    {
        await Leader.OpenAsync(Together);
        await Leader.SendAsync(Leader.Form("form[action*=bord]"));
        var link = new Uri(Leader.Page.QuerySelector("[data-secret=board]")!.TextContent.Trim()).AbsolutePath;
        var board = Desk.App.NewVisitor();
        people.Add(board);
        await board.OpenAsync(link);
        await board.SendAsync(board.Form());
        Assert.Equal(HttpStatusCode.OK, board.Status);
        return board;
    }

    /// <summary>Opens a step and presses a button on it.</summary>
    public async Task FillAsync(Visitor person, int step, string press, params (string Place, string Text)[] answers)
    {
        await person.OpenAsync($"{TakePart}?stap={step}");
        await PressAsync(person, press, answers);
    }

    /// <summary>Presses a button on the step that is open.</summary>
    public static Task PressAsync(Visitor person, string press, params (string Place, string Text)[] answers) => person.SendAsync(person.Form("#vul"), [.. answers, ("doe", press)]);

    public void Dispose() => people.ForEach(one => one.Dispose());
}
