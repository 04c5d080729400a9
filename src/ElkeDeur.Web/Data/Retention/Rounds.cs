using ElkeDeur.Web.Data.Backups;
using ElkeDeur.Web.Mail;

namespace ElkeDeur.Web.Data.Retention;

/// <summary>What the program does by itself, every hour: reminds, forgets, and then makes the backup of the day.</summary>
public sealed class Rounds(
    ReminderRound reminders, NamesGo names, OldRowsGo oldRows, DailyBackup backup, TimeProvider time, ILogger<Rounds> log) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>One round. What fails does not keep the rest from happening; the next round tries again.</summary>
    public async Task RunAsync(CancellationToken stop = default)
    {
        await StepAsync("reminders", reminders.RunAsync, stop);
        await StepAsync("names", names.RunAsync, stop);
        await StepAsync("old rows", oldRows.RunAsync, stop);
        await StepAsync("backup", backup.RunAsync, stop);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, time, stoppingToken);
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            await RunAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task StepAsync(string name, Func<CancellationToken, Task> step, CancellationToken stop)
    {
        try
        {
            await step(stop);
        }
        catch (Exception problem) when (!stop.IsCancellationRequested)
        {
            log.LogError(problem, "The hourly round could not finish: {Step}. {Trouble}", name, Troubles.Of(problem));
        }
    }
}
