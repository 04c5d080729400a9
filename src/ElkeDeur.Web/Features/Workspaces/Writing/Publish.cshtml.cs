using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>Publishes a text to its own workspace, takes it away from its readers, or removes it with all its versions.</summary>
public sealed class PublishModel(WorkspaceDoor door, AppDb db, ContentReader reader, Publishing publishing) : ItemPage(door, db)
{
    public const string Changed = "De tekst is net veranderd. Kijk nog eens en probeer het opnieuw.";

    /// <summary>Why the text as it is now cannot be published.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Why what was asked could not be done.</summary>
    public string? Problem { get; private set; }

    public WrittenState State { get; private set; }

    public async Task OnGetAsync() => await ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var text = await ShowAsync();
        if (Refusal is not null) return Wrong(Refusal);
        try
        {
            if (Item.Published != Item.Head) await publishing.PublishAsync(Item, text, Occasion("writing.publish"));
        }
        catch (DbUpdateConcurrencyException)
        {
            return Wrong(Changed);
        }
        return Redirect($"/werkruimte/{Id}/lezen/{ItemId}");
    }

    public async Task<IActionResult> OnPostTerugAsync() => await EndAsync("writing.unpublish", remove: false, $"{Address}/publiceren");

    public async Task<IActionResult> OnPostWegAsync() => await EndAsync("writing.remove", remove: true, $"/werkruimte/{Id}/schrijven");

    private async Task<IActionResult> EndAsync(string what, bool remove, string then)
    {
        string? refused;
        try
        {
            refused = await publishing.UnpublishAsync(Item, Occasion(what), remove);
        }
        catch (DbUpdateConcurrencyException)
        {
            refused = Changed;
        }
        if (refused is null) return Redirect(then);
        await ShowAsync();
        return Wrong(refused);
    }

    private PageResult Wrong(string problem)
    {
        Problem = problem;
        return new PageResult { StatusCode = 409 };
    }

    private async Task<string> ShowAsync()
    {
        var text = (await VersionAsync(Item.Head))!.Text;
        Refusal = Publishing.Refusal(Item, await reader.ReadAsync(Id, Item.Kind, Item.Title, text));
        State = await StateAsync();
        return text;
    }
}
