using System.Text.Json.Nodes;

namespace ElkeDeur.Domain.Tests.Properties;

public sealed class Undoing
{
    [Fact]
    public void After_an_undo_every_screen_shows_what_it_would_have_shown_without_the_command() => Law.Holds(400, row =>
        Game.Of(row).Run(play =>
        {
            if (play.Live.Log[^1].Command is not Undo) return;
            var other = WithoutWhatWasUndone(play);

            Same.Check(BoardScreen.Of(play.Rules.Module, play.Rules.CaseOf(other.State), other.State), play.Board);
            Same.Check(ParticipantScreen.Of(play.Rules.Module, play.Rules.CaseOf(other.State), other.State), play.Participant);
            Same.Check(Comparable(NarratorScreen.Of(play.Rules, other, play.Now)), Comparable(play.Screen));
        }));

    [Fact]
    public void What_was_heard_stays_heard() => Law.Holds(200, row =>
    {
        var (revealed, given) = (false, new HashSet<string>());
        Game.Of(row).Run(play =>
        {
            revealed |= play.Live.Log[^1].Command is Reveal;
            if (play.Live.Log[^1].Command is GiveHint hint) given.Add(hint.HintId);

            Assert.Equal(revealed, play.State.Revealed);
            Assert.All(given, id => Assert.True(play.State.HintOf(id) is { Status: HintStatus.Given } or { Withdrawn: true }, id));
        });
    });

    [Fact]
    public void An_undo_is_accepted_within_thirty_seconds_only_and_once() => Law.Holds(100, row =>
    {
        var log = Game.Of(row).Run().Play.Live.Log;
        var undone = log.Where(e => e.Command is Undo).Select(e => (Undo: e, Target: log.Find(t => t.CommandId == ((Undo)e.Command).CommandId)!)).ToList();

        Assert.All(undone, u => Assert.InRange(u.Undo.At - u.Target.At, TimeSpan.Zero, TimeSpan.FromSeconds(30)));
        Assert.Equal(undone.Count, undone.Select(u => u.Target.CommandId).Distinct().Count());
    });

    // The same people give the same commands at the same moments, but for those that were taken back.
    private static Session WithoutWhatWasUndone(Play play)
    {
        var undone = play.Live.Undone(play.Rules);
        return play.Live.Log.Where(e => e.Command is not Undo && !undone.Contains(e.CommandId))
            .Aggregate(Session.New(play.Rules), (live, e) => Accepted(live.Decide(play.Rules, e.Command, e.CommandId, e.By, e.At)));
    }

    private static Session Accepted(Decision decision)
    {
        Assert.NotNull(decision.Entry);
        return decision.Live;
    }

    // Version, log, the fact that the solution was heard and the note that a hint was withdrawn may differ.
    private static JsonObject Comparable(NarratorScreen screen)
    {
        var json = Same.Json(screen with { Version = 0, Log = [], Module = null!, Mystery = null! })!.AsObject();
        json["state"]!.AsObject().Remove("revealed");
        var hints = json["state"]!["hints"]!.AsObject();
        foreach (var (id, mark) in hints.ToList()) if (Forget(mark!)["status"]!.GetValue<string>() == "niet_gegeven") hints.Remove(id);
        foreach (var list in new[] { "proposed", "whenStuck", "given" }) foreach (var hint in json[list]!.AsArray()) Forget(hint!["mark"]!);
        return json;
    }

    private static JsonNode Forget(JsonNode mark)
    {
        mark.AsObject().Remove("withdrawn");
        return mark;
    }
}
