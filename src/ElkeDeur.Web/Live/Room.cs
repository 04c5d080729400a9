using System.Collections.Concurrent;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Web.Live;

/// <summary>A session that is in use on this server: its state, who listens, and what was rendered last.</summary>
public sealed class Room(SessionRow row, string code, Live<PlayState, PlayCommand> live)
{
    private volatile Live<PlayState, PlayCommand> live = live;

    public string Id => row.Id;
    public string? WorkspaceId => row.WorkspaceId;
    public bool TryOut => row.TryOut;
    public byte[] BoardSecretHash => row.BoardSecretHash;
    public string Code => code;
    public DateTime? ClosedAt => row.ClosedAt;

    /// <summary>The newest state. Replaced as a whole, after it was stored.</summary>
    public Live<PlayState, PlayCommand> Live
    {
        get => live;
        set => live = value;
    }

    /// <summary>One command at a time per session.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    public ConcurrentDictionary<string, NarratorDeviceRow> Devices { get; } = [];
    public Audience Audience { get; } = new();
    public FragmentSlot BoardFragment { get; } = new();
    public FragmentSlot ParticipantFragment { get; } = new();
    public DateTime LastUsedAt { get; set; }

    /// <summary>The narrator's device that holds this secret, unless it was signed off.</summary>
    public NarratorDeviceRow? DeviceOf(string? secret)
    {
        if (secret is null) return null;
        var hash = Security.Secret.Hash(secret);
        return Devices.Values.FirstOrDefault(d => d.SignedOffAt is null && d.SecretHash.AsSpan().SequenceEqual(hash));
    }
}
