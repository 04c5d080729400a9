using System.Text.RegularExpressions;
using ElkeDeur.Bench.Seeding;

namespace ElkeDeur.Bench.Load;

/// <summary>Somebody at a sheet, with a connection of their own: saves as the page does while typing, and fetches what all see as it does after a change.</summary>
public abstract class SheetPerson(HttpLine line) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Bytes of a fragment as it came over the line; zero before the first.</summary>
    public int FragmentBytes { get; private set; }

    /// <summary>What was answered with something else than it should.</summary>
    public int Failed { get; private set; }

    /// <summary>How often nothing was new.</summary>
    public int Same { get; private set; }

    public Task SaveAsync(int number) => InTurnAsync(async () =>
    {
        var reply = await PostAsync(line, number);
        if (reply.Status != 200) Failed++;
    });

    public Task LookAsync() => InTurnAsync(async () =>
    {
        var reply = await GetAsync(line);
        if (reply.Status == 304) Same++;
        else if (reply.Status == 200) FragmentBytes = Math.Max(FragmentBytes, reply.Body.Length);
        else Failed++;
    });

    public void Dispose()
    {
        line.Dispose();
        turn.Dispose();
    }

    protected abstract Task<Reply> PostAsync(HttpLine line, int number);

    protected abstract Task<Reply> GetAsync(HttpLine line);

    private async Task InTurnAsync(Func<Task> act)
    {
        await turn.WaitAsync();
        try
        {
            await act();
        }
        finally
        {
            turn.Release();
        }
    }
}

/// <summary>At a sheet of the product.</summary>
public sealed partial class Participant : SheetPerson
{
    private const string Field = "elkaar_kennen_bewijs";
    private readonly string address, token, page;
    private string version, seen = "";

    private Participant(HttpLine line, string address, string html) : base(line)
    {
        (this.address, token, page, version) = (address, NarratorHand.Token(html), Page().Match(html).Groups[1].Value, Version().Match(html).Groups[1].Value);
    }

    public static async Task<Participant> OpenAsync(int port, SeededSheet sheet, int number)
    {
        var line = await HttpLine.OpenAsync(port, $"127.0.0.{2 + (number % 8)}");
        var cookie = sheet.Cookies[number].Split('=', 2);
        line.Know(cookie[0], cookie[1]);
        var address = $"/werkblad/{sheet.Id}/deelnemer";
        return new(line, address, (await line.GetAsync($"{address}?stap=2")).Text);
    }

    protected override async Task<Reply> PostAsync(HttpLine line, int number)
    {
        var reply = await line.PostAsync($"{address}?stap=2", $"__RequestVerificationToken={token}&vanaf={version}&blad={page}&{Field}=antwoord+{number}", "X-Editor: 1\r\n");
        if (reply.Status == 200) version = SavedVersion().Match(reply.Text).Groups[1].Value;
        return reply;
    }

    protected override async Task<Reply> GetAsync(HttpLine line)
    {
        line.Send(line.Request("GET", $"{address}/deel", "", seen.Length > 0 ? $"If-None-Match: {seen}\r\n" : ""));
        var reply = await line.ReadAsync();
        seen = reply.Header("ETag") ?? "";
        return reply;
    }

    [GeneratedRegex("name=\"blad\" value=\"([^\"]+)\"")]
    private static partial Regex Page();

    [GeneratedRegex("name=\"vanaf\" value=\"(\\d+)\"")]
    private static partial Regex Version();

    [GeneratedRegex("\"version\":(\\d+)")]
    private static partial Regex SavedVersion();
}

/// <summary>At the relay: the same requests, to which it answers with constants.</summary>
public sealed class RelayPerson(HttpLine line) : SheetPerson(line)
{
    protected override Task<Reply> PostAsync(HttpLine line, int number) => line.PostAsync("/bewaar", $"antwoord={number}");

    protected override Task<Reply> GetAsync(HttpLine line) => line.GetAsync("/deel");
}
