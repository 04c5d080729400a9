using System.Collections.Concurrent;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Web.Live;

/// <summary>A session that is in use on this server: its state, who listens, and what was rendered last.</summary>
public sealed class Room(SessionRow row, string code, Live<PlayState, PlayCommand> live) : LiveRoom<PlayState, PlayCommand>(live)
{
    private volatile SessionRow stored = row;

    public override string Id => stored.Id;
    public string? WorkspaceId => stored.WorkspaceId;
    public bool TryOut => stored.TryOut;
    public byte[] BoardSecretHash => stored.BoardSecretHash;
    public byte[] RecoverySalt => stored.RecoverySalt;
    public byte[] RecoveryHash => stored.RecoveryHash;
    public string Code => code;
    public DateTime? ClosedAt => stored.ClosedAt;
    public bool NamesAreGone => stored.NamesDeletedAt is not null;

    /// <summary>Where recovery words are checked.</summary>
    public Security.OneAtATime Recovering { get; } = new(longest: 8);

    public ConcurrentDictionary<string, NarratorDeviceRow> Devices { get; } = [];

    public FragmentSlot BoardFragment { get; } = new();
    public FragmentSlot ParticipantFragment { get; } = new();
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
