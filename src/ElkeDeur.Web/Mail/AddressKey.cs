using System.Security.Cryptography;
using System.Xml.Linq;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Mail;

/// <summary>
/// The key with which addresses are hashed: in the database, but locked with the framework's keys. A stolen copy of the
/// database alone does not tell which addresses are in it.
/// </summary>
public sealed class AddressKey(
    IDbContextFactory<AppDb> data, IDataProtectionProvider protection, TimeProvider time, ILogger<AddressKey> log)
{
    public const string RowName = "address-key";

    private readonly IDataProtector locker = protection.CreateProtector(RowName);
    private byte[]? known;

    public async ValueTask<byte[]> GetAsync(CancellationToken stop = default) => known ??= await LoadAsync(stop);

    private async Task<byte[]> LoadAsync(CancellationToken stop)
    {
        await using var db = await data.CreateDbContextAsync(stop);
        var row = await db.Keys.SingleOrDefaultAsync(key => key.Name == RowName, stop);
        return row is not null && Unlock(row) is { } key ? key : await MakeAsync(db, row, stop);
    }

    private byte[]? Unlock(KeyRow row)
    {
        try
        {
            return locker.Unprotect(Convert.FromBase64String(XElement.Parse(row.Xml).Value));
        }
        catch (CryptographicException)
        {
            log.LogWarning("The keys of this installation are gone, so who said stop before is no longer recognised.");
            return null;
        }
    }

    private async Task<byte[]> MakeAsync(AppDb db, KeyRow? row, CancellationToken stop)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        row ??= db.Keys.Add(new KeyRow { Name = RowName }).Entity;
        row.Xml = new XElement(RowName, Convert.ToBase64String(locker.Protect(key))).ToString();
        try
        {
            await db.SaveAsync(new Occasion(Actor.System, time.GetUtcNow().UtcDateTime, "key.store", $"key:{RowName}"), stop);
            return key;
        }
        catch (DbUpdateException) when (row.Name == RowName && db.Entry(row).State == EntityState.Added)
        {
            // Another node was first.
            return await LoadAsync(stop);
        }
    }
}
