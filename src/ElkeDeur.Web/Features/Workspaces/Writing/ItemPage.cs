using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>A page about one thing that is written. Who does not hold the workspace's secret, or asks for another's, finds nothing.</summary>
public abstract class ItemPage(WorkspaceDoor door, AppDb db) : PageModel
{
    [FromRoute] public string Id { get; set; } = "";
    [FromRoute] public string ItemId { get; set; } = "";
    public WrittenItemRow Item { get; protected set; } = null!;
    public string Address => $"/werkruimte/{Id}/schrijven/{ItemId}";

    /// <summary>Where writing goes on: the form, which leads to the file itself when it cannot show all of it.</summary>
    public string Writing => $"{Address}/formulier";

    protected AppDb Db => db;
    protected DateTime Now => door.Now;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.EnterAsync(HttpContext, Id) is not null && await FindAsync() is { } item)
        {
            Item = item;
            await next();
        }
        else context.Result = NotFound();
    }

    protected Task<WrittenVersionRow?> VersionAsync(int? number) => db.WrittenVersions.AsNoTracking().FirstOrDefaultAsync(v => v.ItemId == ItemId && v.Number == number);

    /// <summary>Texts that another saved meanwhile, and that nobody chose from yet.</summary>
    protected async Task<IReadOnlyList<WrittenVersionRow>> BesideAsync() =>
        await db.WrittenVersions.AsNoTracking().Where(v => v.ItemId == ItemId && v.Origin == VersionOrigin.Beside && !v.Settled).OrderBy(v => v.Number).ToListAsync();

    protected async Task<WrittenState> StateAsync()
    {
        var review = await db.WrittenReviews.AsNoTracking().Where(r => r.ItemId == ItemId).OrderByDescending(r => r.AskedAt).FirstOrDefaultAsync();
        return review.StateOf(Item, Now);
    }

    protected Occasion Occasion(string what) => new(new Actor(Role.Organiser, Id), Now, what, $"writing:{ItemId}");

    private Task<WrittenItemRow?> FindAsync() => db.WrittenItems.FirstOrDefaultAsync(i => i.Id == ItemId && i.WorkspaceId == Id);
}

public static class LastReview
{
    /// <summary>The state of an item of which this is the last review, if there was one. A link that ran out is as if nobody was asked.</summary>
    public static WrittenState StateOf(this WrittenReviewRow? review, WrittenItemRow item, DateTime now)
    {
        ReaderDecision? decision = review is { Decision: ReaderDecision.None } && review.EndsAt <= now ? null : review?.Decision;
        return WrittenStates.Of(item.Head, item.Confirmed, item.Published, decision == ReaderDecision.SentBack && review!.Number != item.Head ? null : decision);
    }
}
