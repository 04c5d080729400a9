using ElkeDeur.Bench.Crash;

namespace ElkeDeur.Web.Tests.Live;

/// <summary>The server as a process of its own, killed without warning while three sessions are played. Ten rounds, three while developing; the hundred are in the bench.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("CI") == "true" ? 10 : 3;

    [Fact]
    public async Task A_kill_at_any_moment_loses_and_doubles_nothing()
    {
        var outcome = await CrashRig.RunAsync(Rounds, output.WriteLine);

        Assert.Empty(outcome.Faults);
        Assert.Equal((0, 0), (outcome.Lost, outcome.Doubled));
        Assert.True(outcome.Acknowledged > 0);
        Assert.InRange(outcome.WorstTimerError, 0, 250);
    }
}
