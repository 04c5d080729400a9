using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Agreements;

public static class PersonalLinks
{
    /// <summary>The personal link with this secret, or null: then for you it does not exist.</summary>
    /// <param name="id">Of a session or a sheet.</param>
    public static async Task<PersonalLinkRow?> PersonalLinkAsync(this AppDb db, string id, string? secret)
    {
        if (secret is null) return null;
        var hash = Secret.Hash(secret);
        return await db.PersonalLinks.AsNoTracking().FirstOrDefaultAsync(l => l.SecretHash == hash && (l.SessionId == id || l.SheetId == id));
    }
}
