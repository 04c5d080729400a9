using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>A text to save.</summary>
/// <param name="From">The revision of the item that its writer began from.</param>
/// <param name="Of">The version it was made from, for an origin that speaks of one.</param>
public sealed record Draft(string Text, int From, Writer Writer, VersionOrigin Origin = VersionOrigin.Saved, int? Of = null);

/// <summary>Under which number a text was saved, and whether it stands beside another that was saved first.</summary>
public sealed record Saved(int Number, bool Beside);

/// <summary>Keeps every text that somebody saves: as a version, within the last version, or beside it.</summary>
public sealed class Drafts(AppDb db, TimeProvider time)
{
    private const int MostTries = 20;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task<WrittenItemRow> StartAsync(string workspaceId, WrittenKind kind, string text, Writer writer, string? ownCaseId = null)
    {
        var item = new WrittenItemRow
        {
            WorkspaceId = workspaceId, Kind = kind, Title = ContentReader.TitleOf(text), Head = 1, Last = 1, Revision = 1,
            OwnCaseId = ownCaseId, Published = ownCaseId is null ? null : 1, CreatedAt = Now, ChangedAt = Now,
        };
        db.AddRange(item, Version(item, 1, new(text, 1, writer, VersionOrigin.Started)));
        await db.SaveAsync(Occasion(item, "writing.start"));
        return item;
    }

    public async Task<Saved> SaveAsync(WrittenItemRow item, Draft draft)
    {
        for (var tries = 1; ; tries++)
        {
            if (draft.Origin == VersionOrigin.Saved && await AlreadyThereAsync(item, draft) is { } there) return there;
            var saved = draft.From == item.Revision ? await GoOnAsync(item, draft) : Beside(item, draft);
            try
            {
                await db.SaveAsync(Occasion(item, saved.Beside ? "writing.beside" : "writing.save"));
                return saved;
            }
            catch (DbUpdateException problem) when (tries < MostTries && Troubles.Of(problem) is null)
            {
                // Somebody else saved in between: look again at what is there now.
                db.ChangeTracker.Clear();
                item = await db.WrittenItems.SingleAsync(i => i.Id == item.Id);
            }
        }
    }

    /// <summary>The current text stays; what stood beside it remains among the versions.</summary>
    public async Task KeepAsync(WrittenItemRow item, WrittenVersionRow beside)
    {
        beside.Settled = true;
        await db.SaveAsync(Occasion(item, "writing.settle"));
    }

    // An answer may have got lost on the way: the same text a second time is no conflict.
    private async Task<Saved?> AlreadyThereAsync(WrittenItemRow item, Draft draft)
    {
        if ((await VersionAsync(item, item.Head)).Text == draft.Text) return new(item.Head, false);
        var last = await VersionAsync(item, item.Last);
        return last is { Origin: VersionOrigin.Beside, Settled: false } && last.Text == draft.Text && last.AuthorId == draft.Writer.Id ? new(last.Number, true) : null;
    }

    private async Task<Saved> GoOnAsync(WrittenItemRow item, Draft draft)
    {
        var head = await VersionAsync(item, item.Head);
        (item.Title, item.ChangedAt) = (ContentReader.TitleOf(draft.Text), Now);
        item.Revision++;
        if (await GrowsAsync(item, head, draft)) (head.Text, head.SavedAt) = (draft.Text, Now);
        else
        {
            item.Head = ++item.Last;
            db.Add(Version(item, item.Head, draft));
        }
        if (draft.Origin == VersionOrigin.Chosen) (await VersionAsync(item, draft.Of!.Value)).Settled = true;
        return new(item.Head, false);
    }

    private Saved Beside(WrittenItemRow item, Draft draft)
    {
        item.Last++;
        db.Add(Version(item, item.Last, draft with { Origin = VersionOrigin.Beside, Of = item.Head }));
        return new(item.Last, true);
    }

    private async Task<bool> GrowsAsync(WrittenItemRow item, WrittenVersionRow head, Draft draft) =>
        (draft.Origin, head.Origin) == (VersionOrigin.Saved, VersionOrigin.Saved) && item.Confirmed != head.Number && item.Published != head.Number
        && SmallSaves.Join(Now - head.BegunAt, head.AuthorId == draft.Writer.Id && head.Author == draft.Writer.Name, head.Text, draft.Text)
        && !await db.WrittenRemarks.AnyAsync(r => r.ItemId == item.Id && r.Number == head.Number)
        && !await db.WrittenReviews.AnyAsync(r => r.ItemId == item.Id && r.Number == head.Number);

    private Task<WrittenVersionRow> VersionAsync(WrittenItemRow item, int number) => db.WrittenVersions.SingleAsync(v => v.ItemId == item.Id && v.Number == number);

    private WrittenVersionRow Version(WrittenItemRow item, int number, Draft draft) => new()
    {
        ItemId = item.Id, Number = number, Text = draft.Text, Origin = draft.Origin, From = draft.Of, BegunAt = Now, SavedAt = Now,
        Author = draft.Writer.Name, AuthorId = draft.Writer.Id,
    };

    private Occasion Occasion(WrittenItemRow item, string what) => new(new Actor(Role.Organiser, item.WorkspaceId), Now, what, $"writing:{item.Id}");
}
