using System.Globalization;
using System.Text.Json.Nodes;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Editing;
using ElkeDeur.Web.Editing.Forms;
using ElkeDeur.Web.Editing.Media;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>Writing on one text in a form. The form writes the file anew at every save; each button that changes rows saves as well.</summary>
[LargeForm, RequestSizeLimit(FormLimits.Body)]
public sealed class FormItemModel(
    WorkspaceDoor door, AppDb db, Drafts drafts, ContentReader reader, EditorForms forms, OutsideChoices outside, MediaShelf media, RoleCookies cookies) : ItemPage(door, db)
{
    private const string SavedByAnother = "Iemand anders bewaarde intussen ook. Druk op Bewaar: dan staan beide teksten naast elkaar.";

    public FormView Form { get; private set; } = null!;
    public int From { get; private set; }
    public string WriterName { get; private set; } = "";
    public string? Problem { get; private set; }
    public WrittenState State { get; private set; }
    public IReadOnlyList<WrittenVersionRow> Beside { get; private set; } = [];

    private ContentForm Shape => forms.For(Item.Kind);

    public async Task<IActionResult> OnGetAsync([FromQuery] string? doe)
    {
        var text = (await VersionAsync(Item.Head))!.Text;
        // What the form cannot show is written in the file.
        if (Shape.Open(text) is not { } content) return Redirect($"{Address}{Request.QueryString}");
        await ShowAsync(content, text, Item.Revision, doe ?? "");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var posted = await Request.ReadFormAsync();
        var content = Shape.Read(posted, Dates.Today(Now));
        var text = Shape.Write(content);
        var from = int.TryParse(posted["vanaf"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0;
        var byItself = Request.Headers.ContainsKey("X-Editor");
        if (WrittenText.TooLarge(text) is { } sentence) return byItself ? Refused(422, sentence) : await WrongAsync(content, text, from, sentence);
        if (byItself && from != Item.Revision) return Refused(409, SavedByAnother);
        var cleaned = CleanedText.Of(text, Item.Kind);
        var saved = await drafts.SaveAsync(Item, new(cleaned.Text, from, Writer.Of(HttpContext, cookies, Id, posted["naam"])));
        if (byItself) return saved.Beside ? Refused(409, SavedByAnother) : await SavedAsync();
        if (saved.Beside) return Redirect($"{Address}/naast/{saved.Number}");
        var pressed = posted["doe"].ToString();
        return Redirect($"{Writing}{(RowMove.Focus(content, pressed) is { } field ? $"?doe={Uri.EscapeDataString(pressed)}#{FieldPath.Id(field)}" : WrittenText.Told(cleaned))}");
    }

    private async Task<JsonResult> SavedAsync()
    {
        var version = await Db.WrittenItems.Where(item => item.Id == ItemId).Select(item => item.Revision).SingleAsync();
        return new(new { version, at = Dates.Clock(Now) });
    }

    private static ContentResult Refused(int status, string sentence) => new() { StatusCode = status, Content = sentence, ContentType = "text/plain; charset=utf-8" };

    private async Task<IActionResult> WrongAsync(JsonObject content, string text, int from, string sentence)
    {
        Problem = sentence;
        await ShowAsync(content, text, from, "");
        return new Microsoft.AspNetCore.Mvc.RazorPages.PageResult { StatusCode = 422 };
    }

    private async Task ShowAsync(JsonObject content, string text, int from, string pressed)
    {
        From = from;
        State = await StateAsync();
        Beside = await BesideAsync();
        WriterName = cookies.WriterOf(HttpContext, Id)?.Name ?? "";
        Form = FormDrawing.Of(Shape, content, await FlawsAsync(content, text), pressed, await outside.OfAsync(Id));
    }

    // The checks of the file stop at the first thing that cannot be read; the form tells all that is empty.
    private async Task<IReadOnlyList<Flaw>> FlawsAsync(JsonObject content, string text)
    {
        var flaws = Item.Kind switch
        {
            WrittenKind.Mystery => Shape.Flaws<Mystery>(content, OwnCaseChecks.With(await media.OfAsync(Id))),
            WrittenKind.PracticeCase => Shape.Flaws<PracticeCase>(content, LibraryChecks.Of),
            _ => Shape.Flaws<GuideAddition>(content, addition => addition.Flaws()),
        };
        var told = flaws.Select(flaw => flaw.Field).ToHashSet();
        var file = await reader.ReadAsync(Id, Item.Kind, Item.Title, text);
        return [.. flaws, .. file.Flaws.Where(flaw => !told.Contains(flaw.Field)).Select(flaw => new Flaw(flaw.Field, flaw.Sentence))];
    }
}
