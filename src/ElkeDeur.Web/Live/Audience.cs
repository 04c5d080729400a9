using System.Collections.Concurrent;
using System.Threading.Channels;
using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Live;

/// <summary>Everybody whose page is open on a session. Announcing never waits for a slow listener: each has room for one sign, and reads the newest.</summary>
public sealed class Audience
{
    private static readonly TimeSpan AwayAfter = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Silent = TimeSpan.FromSeconds(15);
    private readonly ConcurrentDictionary<Listener, byte> listeners = [];
    private readonly ConcurrentDictionary<string, (Signs Signs, DateTime At)> others = [];
    private long narratorSeen;

    public bool IsEmpty => listeners.IsEmpty;

    /// <summary>Who is here, as it was last told.</summary>
    public Presence Presence { get; private set; } = new("unknown", 0, 0);

    public Listener Enter(string view, Actor by)
    {
        var listener = new Listener(view, by);
        listeners[listener] = 0;
        return listener;
    }

    public void Leave(Listener listener) => listeners.TryRemove(listener, out _);

    public void Announce()
    {
        foreach (var (listener, _) in listeners) listener.Wake();
    }

    /// <summary>A heartbeat on every stream.</summary>
    public void Beat()
    {
        foreach (var (listener, _) in listeners)
        {
            listener.BeatDue = true;
            listener.Wake();
        }
    }

    /// <summary>The narrator's page gives a sign of life every four seconds.</summary>
    public void NarratorSeen(DateTime now) => Interlocked.Exchange(ref narratorSeen, now.Ticks);

    /// <summary>Who is here on this server.</summary>
    public Signs Signs()
    {
        var people = listeners.Keys.Where(l => l.View == "deelnemer").Select(l => l.By.Id).Distinct().Count();
        return new(Interlocked.Read(ref narratorSeen), listeners.Keys.Count(l => l.View == "bord"), people);
    }

    /// <summary>What another server told about this session.</summary>
    public void Hear(string server, Signs signs, DateTime now) => others[server] = (signs, now);

    /// <summary>Looks who is here, and wakes who is told about what changed. A narrator without script is unknown, never away.</summary>
    public void Look(DateTime now)
    {
        var all = others.Values.Where(o => now - o.At < Silent).Select(o => o.Signs).Prepend(Signs()).ToList();
        var seen = all.Max(s => s.NarratorSeen);
        var narrator = seen == 0 ? "unknown" : now.Ticks - seen > AwayAfter.Ticks ? "away" : "here";
        var next = new Presence(narrator, all.Sum(s => s.Boards), all.Sum(s => s.Participants));
        if (next == Presence) return;
        var everybody = next.Narrator != Presence.Narrator;
        Presence = next;
        foreach (var (listener, _) in listeners)
            if (everybody || listener.View == "verteller") listener.Wake();
    }
}

/// <summary>Who is here on one server: when the narrator's page gave its last sign of life (ticks, zero for never), and the numbers.</summary>
public sealed record Signs(long NarratorSeen, int Boards, int Participants)
{
    public static readonly Signs None = new(0, 0, 0);
}

/// <summary>Who is here: the narrator (here, away or unknown), the number of boards and of participants.</summary>
public sealed record Presence(string Narrator, int Boards, int Participants) : Nearness(Narrator)
{
    /// <summary>The numbers are for the narrator; all others are told only whether the narrator is here.</summary>
    public Nearness For(string view) => view == "verteller" ? this : new Nearness(Narrator);
}

/// <summary>Whether the narrator is here.</summary>
public record Nearness(string Narrator);

/// <summary>One open stream.</summary>
public sealed class Listener(string view, Actor by)
{
    private readonly Channel<byte> sign = Channel.CreateBounded<byte>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true, AllowSynchronousContinuations = false });

    public string View => view;
    public Actor By => by;
    public bool BeatDue { get; set; }

    public void Wake() => sign.Writer.TryWrite(0);

    public ValueTask<byte> WaitAsync(CancellationToken stop) => sign.Reader.ReadAsync(stop);
}
