using System.Collections.Concurrent;
using System.Diagnostics;

namespace ElkeDeur.Bench.Load;

/// <summary>When a command was sent, and the version it leads to.</summary>
public readonly record struct Sent(int Room, int Version, long At);

/// <summary>Whoever gives the commands in one room: one connection, one command at a time.</summary>
public abstract class Hand(HttpLine line, int room, int version) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private int version = version, count;

    public int Room => room;
    public ConcurrentQueue<Sent> Sent { get; } = new();
    public ConcurrentQueue<string> Refusals { get; } = new();

    /// <summary>Sends the next command. The clock starts here, also when an earlier one is not answered yet.</summary>
    public async Task FireAsync()
    {
        var at = Stopwatch.GetTimestamp();
        await turn.WaitAsync();
        try
        {
            line.Send(Next(line, count++));
            Sent.Enqueue(new(room, ++version, at));
            var reply = await line.ReadAsync();
            if (reply.Status != 204) Refusals.Enqueue($"{reply.Status} {reply.Text}");
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        line.Dispose();
        turn.Dispose();
    }

    protected abstract byte[] Next(HttpLine line, int number);
}

/// <summary>The relay's: an empty request.</summary>
public sealed class RelayHand(HttpLine line, int room) : Hand(line, room, 0)
{
    protected override byte[] Next(HttpLine line, int number) => line.Request("POST", $"/zend?kamer={Room}", "");
}
