using System.Text.RegularExpressions;
using ElkeDeur.Bench.Seeding;

namespace ElkeDeur.Bench.Load;

/// <summary>Somebody who scans the code: the page with one button, the button, the own page, and its stream.</summary>
internal static partial class Joiner
{
    /// <summary>True when the stream gave its first event. The stream stays open as long as this process lives.</summary>
    public static async Task<bool> JoinAsync(int port, string from, SeededRoom room)
    {
        var line = await HttpLine.OpenAsync(port, from);
        var link = await line.GetAsync($"/m/{room.Code}");
        var entered = await line.PostAsync("/meedoen", $"__RequestVerificationToken={NarratorHand.Token(link.Text)}&code={room.Code}");
        if (entered.Status != 302) return false;
        var page = await line.GetAsync(entered.Header("Location")!);
        return page.Status == 200 && await WatchAsync(line, StreamAddress().Match(page.Text).Groups[1].Value);
    }

    public static async Task<bool> WatchAsync(int port, string path) => await WatchAsync(await HttpLine.OpenAsync(port), path);

    private static async Task<bool> WatchAsync(HttpLine line, string path)
    {
        line.Send(line.Request("GET", path, ""));
        return await line.FirstEventAsync();
    }

    [GeneratedRegex("stream=\"([^\"]+)\"")]
    private static partial Regex StreamAddress();
}
