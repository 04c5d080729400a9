using System.Globalization;
using System.Security.Cryptography;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Editing.Media;

/// <summary>The drawings and recordings of a workspace.</summary>
public sealed class MediaShelf(AppDb db)
{
    public const string Full = "Er is geen plek meer: samen passen er 50 tekeningen en opnamen, of 150 MB. Haal er eerst een weg.";
    private const int MostFiles = 50;
    private const long MostBytes = 150 * 1024 * 1024;

    /// <summary>What there is, the newest first, without the bytes.</summary>
    public async Task<IReadOnlyList<MediaCard>> OfAsync(string workspaceId) =>
        await db.WrittenMedia.Where(row => row.WorkspaceId == workspaceId).OrderByDescending(row => row.CreatedAt)
            .Select(row => new MediaCard(row.Id, row.Address, row.Kind, row.Size, row.Width, row.Height, row.Length, row.CreatedAt)).ToListAsync();

    /// <summary>Keeps it, unless the same is there already; the sentence says why not.</summary>
    public async Task<(string? Id, string? Refusal)> AddAsync(string workspaceId, CleanMedia media, Occasion occasion)
    {
        var hash = SHA256.HashData(media.Bytes);
        var there = await db.WrittenMedia.Where(row => row.WorkspaceId == workspaceId).Select(row => new { row.Id, row.Hash, row.Size }).ToListAsync();
        if (there.Find(row => row.Hash.AsSpan().SequenceEqual(hash)) is { } same) return (same.Id, null);
        if (there.Count >= MostFiles || there.Sum(row => (long)row.Size) + media.Bytes.Length > MostBytes) return (null, Full);
        var added = Row(workspaceId, media, hash, occasion.At);
        db.WrittenMedia.Add(added);
        await db.SaveAsync(occasion);
        return (added.Id, null);
    }

    /// <summary>Takes it away; false when it is not there.</summary>
    public async Task<bool> RemoveAsync(string workspaceId, string id, Occasion occasion)
    {
        if (await db.WrittenMedia.FirstOrDefaultAsync(row => row.Id == id && row.WorkspaceId == workspaceId) is not { } row) return false;
        db.WrittenMedia.Remove(row);
        await db.SaveAsync(occasion);
        return true;
    }

    private static WrittenMediaRow Row(string workspaceId, CleanMedia media, byte[] hash, DateTime now) => new()
    {
        WorkspaceId = workspaceId,
        Address = Secret.New(),
        Kind = MediaCard.Word(media.Kind),
        Bytes = media.Bytes,
        Hash = hash,
        Size = media.Bytes.Length,
        Width = media.Width,
        Height = media.Height,
        Length = (int)media.Length.TotalMilliseconds,
        CreatedAt = now,
    };
}

public static class MediaCards
{
    /// <summary>Where browsers get the drawing and the recording that a mystery names.</summary>
    public static MysteryFiles For(this IReadOnlyList<MediaCard> cards, Mystery mystery)
    {
        var drawing = cards.FirstOrDefault(card => card.IsDrawing && card.Id == mystery.Drawing?.File);
        var sound = cards.FirstOrDefault(card => !card.IsDrawing && card.Id == mystery.Audio.File);
        var times = sound is null ? SoundTimes.None : SoundTimes.Estimate(mystery.Audio, sound.Length);
        return new(drawing?.Url, sound is { Kind: "opus" } ? sound.Url : null, sound is { Kind: "mp3" } ? sound.Url : null, times);
    }
}

/// <summary>A drawing or recording without its bytes.</summary>
/// <param name="Length">In milliseconds, 0 for a drawing.</param>
public sealed record MediaCard(string Id, string Address, string Kind, int Size, int Width, int Height, int Length, DateTime CreatedAt)
{
    public const string Folder = "/eigen/";

    public bool IsDrawing => Kind is "png" or "jpeg";

    /// <summary>Where browsers get it.</summary>
    public string Url => Folder + Address;

    /// <summary>What a writer knows it by.</summary>
    public string Name => IsDrawing ? $"{Width} bij {Height} beeldpunten" : $"{Length / 60000}:{Length / 1000 % 60:00} minuten";

    public string Megabytes => (Size / 1024d / 1024d).ToString("0.0", CultureInfo.GetCultureInfo("nl-NL"));

    public static string Word(MediaKind kind) => kind.ToString().ToLowerInvariant();
}
