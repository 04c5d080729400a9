using System.Globalization;
using System.Text.Json;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>Makes a session with its code and secrets, in a workspace or as a try-out.</summary>
public sealed class NewSession(IDbContextFactory<AppDb> data, MysteryRules rules, OwnCases own, RecoveryPhrase phrases, TimeProvider time)
{
    // Making words costs a tenth of a second of a processor; the sessions that run go first.
    private readonly OneAtATime words = new(longest: 30);

    /// <summary>A session in a workspace that is made with it: both or none.</summary>
    public Task<(Created? Created, string? Refusal)> MakeWithAsync(WorkspaceRow workspace, PlayCommand.Prepare prepare, string deviceLabel) =>
        MakeAsync(workspace.Id, prepare, deviceLabel, tryOut: false, workspace);

    /// <summary>The new session with the secrets that are shown once, or the sentence that says what is wrong.</summary>
    public Task<(Created? Created, string? Refusal)> MakeAsync(string? workspaceId, PlayCommand.Prepare prepare, string deviceLabel, bool tryOut = false) =>
        MakeAsync(workspaceId, prepare, deviceLabel, tryOut, with: null);

    private async Task<(Created? Created, string? Refusal)> MakeAsync(string? workspaceId, PlayCommand.Prepare prepare, string deviceLabel, bool tryOut, WorkspaceRow? with)
    {
        var now = UtcConverter.Store(time.GetUtcNow().UtcDateTime);
        if (!await own.AllowAsync(prepare, workspaceId)) return (null, OwnCases.Unknown);
        var actor = new Actor(Role.Narrator, RowId.New());
        var decision = Live<PlayState, PlayCommand>.New(rules).Decide(rules, prepare, Guid.NewGuid(), actor, now);
        if (decision.Refusal is { } refusal) return (null, refusal);
        var created = new Created(RowId.New(), Secret.New(), Secret.New(), phrases.New());
        if (await words.DoAsync(() => RecoveryPhrase.Store(created.Phrase)) is not { } kept) return (null, "Er worden nu heel veel bijeenkomsten gemaakt. Wacht een halve minuut en probeer het opnieuw.");
        await using var db = await data.CreateDbContextAsync();
        db.Sessions.Add(Row(created, kept, workspaceId, decision, now, tryOut));
        db.SessionEntries.Add(SessionPages.Row(created.SessionId, decision.Entry!));
        db.NarratorDevices.Add(new() { Id = actor.Id, SessionId = created.SessionId, SecretHash = Secret.Hash(created.NarratorSecret), Label = deviceLabel, FirstSeenAt = now });
        db.JoinCodes.Add(await JoinCodes.NewAsync(db, created.SessionId, prepare.Settings.PlannedFor ?? now));
        var occasions = new List<Occasion> { new(actor, now, "session.prepare", $"session:{created.SessionId}") };
        if (with is not null)
        {
            db.Workspaces.Add(with);
            occasions.Add(new(new Actor(Role.Organiser, with.Id), now, "workspace.make", $"workspace:{with.Id}"));
        }
        await db.SaveAsync(occasions);
        return (created, null);
    }

    private static SessionRow Row(Created created, (byte[] Salt, byte[] Hash) words, string? workspaceId, Decision<PlayState, PlayCommand> decision, DateTime now, bool tryOut) => new()
    {
        Id = created.SessionId,
        WorkspaceId = workspaceId,
        MysteryId = decision.Live.State.MysteryId,
        Phase = decision.Live.State.Phase.Key(),
        Version = decision.Live.Version,
        StateJson = JsonSerializer.Serialize(decision.Live.State, PlayJson.Options),
        BoardSecretHash = Secret.Hash(created.BoardSecret),
        RecoverySalt = words.Salt,
        RecoveryHash = words.Hash,
        CreatedAt = now,
        PlannedFor = decision.Live.State.Settings.PlannedFor,
        TryOut = tryOut,
    };

    /// <summary>What a device is called in the list of devices: its kind and browser, nothing more.</summary>
    public static string LabelOf(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        var kind = agent.Contains("Mobi", StringComparison.Ordinal) ? "Telefoon" : agent.Contains("Tablet", StringComparison.Ordinal) ? "Tablet" : "Computer";
        var browser = new[] { ("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari") }
            .FirstOrDefault(b => agent.Contains(b.Item1, StringComparison.Ordinal)).Item2;
        return string.Create(CultureInfo.InvariantCulture, $"{kind}{(browser is null ? "" : $", {browser}")}");
    }
}

/// <summary>A new session and the secrets nobody can read again.</summary>
public sealed record Created(string SessionId, string NarratorSecret, string BoardSecret, string Phrase);
