using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Mail;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Mail;

public static class MailRounds
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An hour of work by the server; gives the mails that came by it.</summary>
    public static async Task<IReadOnlyList<Letter>> MailRoundAsync(this TestApp app)
    {
        var before = Mails(app).ToHashSet();
        await app.Services.GetRequiredService<Rounds>().RunAsync(Stop);
        await app.Services.GetRequiredService<MailDelivery>().DeliverDueAsync(Stop);
        return [.. Mails(app).Where(file => !before.Contains(file)).Select(Letter.Read)];
    }

    private static string[] Mails(TestApp app) => Directory.Exists(app.Folder.Outbox) ? Directory.GetFiles(app.Folder.Outbox, "*.eml") : [];
}
