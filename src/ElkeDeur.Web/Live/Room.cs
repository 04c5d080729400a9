using System.Collections.Concurrent;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Web.Live;

/// <summary>A session that is in use on this server: its state, who listens, and what was rendered last.</summary>
public sealed class Room(SessionRow row, string code, Live<PlayState, PlayCommand> live)
{
    private volatile Live<PlayState, PlayCommand> live = live;
    private volatile SessionRow stored = row;

    public string Id => stored.Id;
    public string? WorkspaceId => stored.WorkspaceId;
    public bool TryOut => stored.TryOut;
    public byte[] BoardSecretHash => stored.BoardSecretHash;
    public byte[] RecoverySalt => stored.RecoverySalt;
    public byte[] RecoveryHash => stored.RecoveryHash;
    public string Code => code;
    public DateTime? ClosedAt => stored.ClosedAt;
    public bool NamesAreGone => stored.NamesDeletedAt is not null;

    /// <summary>The newest state. Replaced as a whole, after it was stored.</summary>
    public Live<PlayState, PlayCommand> Live
    {
        get => live;
        set => live = value;
    }

    /// <summary>One command at a time per session.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    /// <summary>Where recovery words are checked.</summary>
    public Security.OneAtATime Recovering { get; } = new(longest: 8);

    public ConcurrentDictionary<string, NarratorDeviceRow> Devices { get; } = [];

    /// <summary>Moves on when a device of the narrator came or went.</summary>
    public int DevicesVersion { get; private set; }

    public Audience Audience { get; } = new();
    public FragmentSlot BoardFragment { get; } = new();
    public FragmentSlot ParticipantFragment { get; } = new();
    public DateTime LastUsedAt { get; set; }

    /// <summary>True once the session was deleted: whoever still looks is sent away.</summary>
    public bool IsGone { get; set; }

    /// <summary>Takes over what is stored beside the play: the links and the narrator's devices.</summary>
    public void Know(SessionRow row, IEnumerable<NarratorDeviceRow> devices)
    {
        stored = row;
        foreach (var device in devices)
        {
            if (!Devices.TryGetValue(device.Id, out var before) || before.SignedOffAt != device.SignedOffAt) DevicesVersion++;
            Devices[device.Id] = device;
        }
    }

    /// <summary>The narrator's device that holds this secret, unless it was signed off.</summary>
    public NarratorDeviceRow? DeviceOf(string? secret)
    {
        if (secret is null) return null;
        var hash = Security.Secret.Hash(secret);
        return Devices.Values.FirstOrDefault(d => d.SignedOffAt is null && d.SecretHash.AsSpan().SequenceEqual(hash));
    }
}
