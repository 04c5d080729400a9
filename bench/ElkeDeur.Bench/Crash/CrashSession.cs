using System.Net.Sockets;
using System.Security.Cryptography;
using ElkeDeur.Bench.Load;
using ElkeDeur.Bench.Seeding;

namespace ElkeDeur.Bench.Crash;

/// <summary>A command as its narrator knows it: sent, and acknowledged or not.</summary>
internal sealed record Given(Guid Id, string Form, DateTime SentAt)
{
    public DateTime? AcknowledgedAt { get; set; }
}

/// <summary>A session that is played while the server is killed: a narrator with a script, and viewers.</summary>
internal sealed class CrashSession : IAsyncDisposable
{
    private readonly int port;
    private readonly HttpLine line;
    private readonly string token;

    private CrashSession(int port, SeededRoom room, HttpLine line, string token)
    {
        (this.port, Room, this.line, this.token) = (port, room, line, token);
        Followers = [new(port, new(0, 0, $"/sessie/{room.Id}/bord/stroom", $"bord={room.BoardSecret}")),
            .. room.ParticipantCookies.Select(c => new Follower(port, new(0, 0, $"/sessie/{room.Id}/deelnemer/stroom", c)))];
    }

    public SeededRoom Room { get; }
    public List<Given> Commands { get; } = [];
    public List<string> Refusals { get; } = [];
    public IReadOnlyList<Follower> Followers { get; }

    public static async Task<CrashSession> OpenAsync(int port, SeededRoom room)
    {
        var line = await HttpLine.OpenAsync(port);
        line.Know("verteller", room.NarratorSecret);
        return new(port, room, line, NarratorHand.Token((await line.GetAsync($"/sessie/{room.Id}/verteller")).Text));
    }

    /// <summary>Gives the commands of the script until the connection breaks.</summary>
    public async Task PlayAsync(IReadOnlyList<string> script)
    {
        try
        {
            foreach (var form in script)
            {
                await SendAsync(line, new(Guid.NewGuid(), Fill(form), Now), note: true);
                await Task.Delay(RandomNumberGenerator.GetInt32(30));
            }
        }
        catch (Exception e) when (e is SocketException or EndOfStreamException)
        {
            // The moment this is about.
        }
    }

    /// <summary>Sends what was not acknowledged once more, with the same id, as the phone's list does.</summary>
    public async Task<int> ResendAsync()
    {
        var open = Commands.Where(c => c.AcknowledgedAt is null).ToList();
        using var again = await HttpLine.OpenAsync(port);
        foreach (var cookie in line.Cookie.Split("; ")) again.Know(cookie.Split('=', 2)[0], cookie.Split('=', 2)[1]);
        foreach (var command in open) await SendAsync(again, command, note: false);
        return open.Count;
    }

    public async ValueTask DisposeAsync()
    {
        line.Dispose();
        foreach (var follower in Followers) await follower.DisposeAsync();
    }

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    private string Fill(string form) => Commands.Count == 0 ? form : form.Replace("{0}", Commands[^1].Id.ToString(), StringComparison.Ordinal);

    private async Task SendAsync(HttpLine on, Given command, bool note)
    {
        if (note) Commands.Add(command);
        var reply = await on.PostAsync($"/sessie/{Room.Id}/verteller", NarratorHand.Form(token, command.Id, command.Form), "X-Command: 1\r\n");
        if (reply.Status == 204) command.AcknowledgedAt = Now;
        else Refusals.Add($"{command.Form}: {reply.Status} {reply.Text}");
    }
}
