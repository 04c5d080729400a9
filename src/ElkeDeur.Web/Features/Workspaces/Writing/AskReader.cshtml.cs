using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>Asks a second reader, renews the link, and shows what was said and decided.</summary>
public sealed class AskReaderModel(WorkspaceDoor door, AppDb db, PublicAddress address) : ItemPage(door, db)
{
    /// <summary>The link for the reader, shown once.</summary>
    public string? Link { get; private set; }

    public WrittenState State { get; private set; }

    /// <summary>The last time somebody was asked.</summary>
    public WrittenReviewRow? Review { get; private set; }

    public IReadOnlyList<WrittenRemarkRow> Remarks { get; private set; } = [];
    public IReadOnlyList<WrittenReasonRow> Reasons { get; private set; } = [];
    public bool Waits => Review is { Decision: ReaderDecision.None } && Review.EndsAt > Now;

    public async Task OnGetAsync() => await ShowAsync();

    /// <summary>A new link: for the reader who is asked now, or for the one who was. Any link from before is dead.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var secret = Secret.New();
        var reviews = await Db.WrittenReviews.Where(r => r.ItemId == ItemId).ToListAsync();
        foreach (var before in reviews) before.SecretHash = [];
        var review = reviews.FirstOrDefault(r => r.Decision == ReaderDecision.None && r.EndsAt > Now) ?? Db.Add(new WrittenReviewRow { ItemId = ItemId, AskedAt = Now }).Entity;
        (review.SecretHash, review.EndsAt) = (Secret.Hash(secret), Now + WrittenReviewRow.Lasting);
        await Db.SaveAsync(Occasion("writing.ask"));
        await ShowAsync();
        Link = address.Link($"/werkruimte/{Id}/schrijven/meelezen/{review.Id}/open/{secret}");
        return Page();
    }

    private async Task ShowAsync()
    {
        Review = await Db.WrittenReviews.AsNoTracking().Where(r => r.ItemId == ItemId).OrderByDescending(r => r.AskedAt).FirstOrDefaultAsync();
        Remarks = await Db.WrittenRemarks.AsNoTracking().Where(r => r.ItemId == ItemId).OrderByDescending(r => r.At).ToListAsync();
        Reasons = await Db.WrittenReasons.AsNoTracking().Where(r => Db.WrittenReviews.Any(v => v.Id == r.ReviewId && v.ItemId == ItemId)).OrderByDescending(r => r.Number).ToListAsync();
        State = await StateAsync();
    }
}
