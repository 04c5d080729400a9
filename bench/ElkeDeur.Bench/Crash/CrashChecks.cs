using System.Globalization;
using System.Text.RegularExpressions;
using ElkeDeur.Bench.Seeding;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Bench.Crash;

/// <summary>What one session must be after the server came back: its log against what the narrator knows, its screens against its log.</summary>
internal sealed partial class CrashChecks(CrashSession session, MysteryRules rules, SessionRow row, IReadOnlyList<SessionEntryRow> entries)
{
    private static readonly TimeSpan Allowed = TimeSpan.FromMilliseconds(250);

    public int Lost => Acknowledged.Count(c => entries.All(e => e.CommandId != c.Id));
    public int Doubled => entries.Count - entries.DistinctBy(e => e.CommandId).Count();

    /// <summary>How far the clock on any screen is from the clock of the log, in milliseconds.</summary>
    public double TimerError => HasClock ? session.Followers.Max(f => Math.Abs(ShownClock(f.Shown.Text) - StoredClock)) : 0;

    public IEnumerable<string> Faults()
    {
        foreach (var refusal in session.Refusals) yield return $"refused: {refusal}";
        if (Lost > 0) yield return $"{Lost} acknowledged commands lost";
        if (Doubled > 0) yield return $"{Doubled} commands doubled";
        if (!Ledger.IsRight(rules, row, entries)) yield return "the stored state is not what a replay of the log gives";
        if (entries.Skip(session.Room.Version).Any(e => session.Commands.All(c => c.Id != e.CommandId))) yield return "the log holds a command nobody gave";
        foreach (var late in entries.Where(IsAtAnotherTime)) yield return $"command {late.Sequence} is stored with another time than it was given";
        if (TimerError > Allowed.TotalMilliseconds) yield return $"a clock is {TimerError:0} ms off";
        if (session.Followers.Any(f => !f.Shown.Text.Contains($"data-phase=\"{row.Phase}\"", StringComparison.Ordinal))) yield return $"a screen is not in phase {row.Phase}";
    }

    private IEnumerable<Given> Acknowledged => session.Commands.Where(c => c.AcknowledgedAt is not null);

    private double StoredClock => Ledger.Replay(rules, entries).State.Timer switch
    {
        { Mode: CountdownMode.Running, EndsAt: { } end } => (end - DateTime.UnixEpoch).TotalMilliseconds,
        { Mode: CountdownMode.Paused, Remaining: { } left } => left.TotalMilliseconds,
        _ => 0,
    };

    // The other phases show no clock.
    private bool HasClock => row.Phase is "s2_ontrafelen" or "s3_reflectie";

    // No clock on the screen counts as zero, which is what the log says when none was started.
    private static double ShownClock(string html) =>
        Clock().Match(html) is { Success: true } found ? double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    private bool IsAtAnotherTime(SessionEntryRow entry) =>
        session.Commands.Find(c => c.Id == entry.CommandId) is { AcknowledgedAt: { } acknowledged } given
        && (entry.At < given.SentAt - Allowed || entry.At > acknowledged + Allowed);

    [GeneratedRegex("data-(?:ends-at|remaining)=\"(\\d+)\"")]
    private static partial Regex Clock();
}
