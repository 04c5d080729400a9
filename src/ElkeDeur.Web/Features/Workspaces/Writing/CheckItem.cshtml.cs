using ElkeDeur.Web.Content.Language;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>The check of the saved text: what may say who somebody is, and sentences that are hard to read. Also works without script.</summary>
public sealed class CheckItemModel(WorkspaceDoor door, AppDb db, ContentReader reader, WritingLists lists) : ItemPage(door, db)
{
    public TextCheck Check { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var content = await reader.ReadAsync(Id, Item.Kind, Item.Title, (await VersionAsync(Item.Head))!.Text);
        Check = TextCheck.Of(content.Prose, content.Pseudonyms, lists);
    }
}
