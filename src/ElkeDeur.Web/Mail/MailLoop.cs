using ElkeDeur.Web.Data;

namespace ElkeDeur.Web.Mail;

/// <summary>Looks every few seconds whether a mail is due.</summary>
public sealed class MailLoop(MailDelivery delivery, TimeProvider time, ILogger<MailLoop> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await RunAsync(stoppingToken);
    }

    private async Task RunAsync(CancellationToken stop)
    {
        try
        {
            await delivery.DeliverDueAsync(stop);
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            log.LogError(problem, "Mail was not delivered now; the next round tries again. {Trouble}", Troubles.Of(problem));
        }
    }
}
