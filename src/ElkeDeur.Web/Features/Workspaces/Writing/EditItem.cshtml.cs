using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Editing.Forms;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>Writing on one text. Every save is kept, however broken the text is; mistakes are told beside it.</summary>
[RequestSizeLimit(WrittenText.LargestRequest), RequestFormLimits(ValueLengthLimit = (int)WrittenText.LargestRequest)]
public sealed class EditItemModel(WorkspaceDoor door, AppDb db, Drafts drafts, ContentReader reader, EditorForms forms, RoleCookies cookies) : ItemPage(door, db)
{
    public string Text { get; private set; } = "";
    public int From { get; private set; }
    public string WriterName { get; private set; } = "";
    public string? Problem { get; private set; }
    public WrittenContent Written { get; private set; } = null!;
    public WrittenState State { get; private set; }
    public IReadOnlyList<WrittenVersionRow> Beside { get; private set; } = [];
    public IReadOnlyList<ContentFlaw> Flaws => Written.Flaws;

    /// <summary>Whether a form can show all of it; a broken file is mended here.</summary>
    public bool FitsForm => forms.For(Item.Kind).Open(Text) is not null;

    public async Task OnGetAsync() => await ShowAsync((await VersionAsync(Item.Head))!.Text, Item.Revision);

    public async Task<IActionResult> OnGetBestandAsync() =>
        File(System.Text.Encoding.UTF8.GetBytes((await VersionAsync(Item.Head))!.Text), "text/plain; charset=utf-8", ItemListModel.FileName(Item.Title, Item.Kind));

    /// <param name="tekst">The whole text.</param>
    /// <param name="vanaf">The revision it began from.</param>
    /// <param name="naam">What the writer calls their function.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] string? tekst, [FromForm] int vanaf, [FromForm] string? naam)
    {
        if (WrittenText.TooLarge(tekst ?? "") is { } sentence)
        {
            Problem = sentence;
            await ShowAsync(tekst!, vanaf);
            return new PageResult { StatusCode = 422 };
        }
        var cleaned = CleanedText.Of(tekst ?? "", Item.Kind);
        var saved = await drafts.SaveAsync(Item, new(cleaned.Text, vanaf, Writer.Of(HttpContext, cookies, Id, naam)));
        return Redirect(saved.Beside ? $"{Address}/naast/{saved.Number}" : $"{Address}{WrittenText.Told(cleaned)}");
    }

    private async Task ShowAsync(string text, int from)
    {
        (Text, From) = (text, from);
        Written = await reader.ReadAsync(Id, Item.Kind, Item.Title, text);
        State = await StateAsync();
        WriterName = cookies.WriterOf(HttpContext, Id)?.Name ?? "";
        Beside = await BesideAsync();
    }
}
