using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>What a second reader was asked to read.</summary>
public sealed record Asked(WrittenReviewRow Review, WrittenItemRow Item);

/// <summary>Who may read and decide as a second reader: the holder of the secret of that link, for as long as it lives. No other key fits.</summary>
public sealed class ReaderDoor(AppDb db, TimeProvider time)
{
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task<Asked?> FindAsync(string workspaceId, string reviewId, string? secret)
    {
        var found = await (from review in db.WrittenReviews
                           join item in db.WrittenItems on review.ItemId equals item.Id
                           where review.Id == reviewId && item.WorkspaceId == workspaceId
                           select new { review, item }).FirstOrDefaultAsync();
        return found is not null && found.review.EndsAt > Now && Secret.Fits(secret, found.review.SecretHash) ? new(found.review, found.item) : null;
    }

    public Occasion OccasionOf(Asked asked, string what) => new(new Actor(Role.SecondReader, asked.Review.Id), Now, what, $"writing:{asked.Item.Id}");
}
