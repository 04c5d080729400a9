using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>New recovery words for a session whose words are lost or known to too many.</summary>
public sealed class RecoveryWords(Rooms rooms, RecoveryPhrase phrases, TimeProvider time)
{
    /// <summary>Makes four new words, to be shown once; the old ones open nothing any more.</summary>
    public async Task<string> RenewAsync(Room room, Actor by)
    {
        var phrase = phrases.New();
        var (salt, hash) = RecoveryPhrase.Store(phrase);
        await rooms.ChangeAsync(room, new Occasion(by, time.GetUtcNow().UtcDateTime, "phrase.renew", $"session:{room.Id}"), db =>
        {
            var row = new SessionRow { Id = room.Id, Version = room.Live.Version };
            db.Attach(row);
            (row.RecoverySalt, row.RecoveryHash) = (salt, hash);
        });
        return phrase;
    }
}
