using ElkeDeur.Web.Security;
using ElkeDeur.Domain.People;

namespace ElkeDeur.Web.Mail;

/// <summary>The addresses in reminder mails. Behind each is a page with one button: opening a link changes nothing.</summary>
public sealed class ReminderLinks(PublicAddress address, MailSettings mail, AddressHash hash)
{
    /// <summary>
    /// False when mail leaves this machine while PublicAddress is not set. Without a mail server mails are files on this
    /// machine, and links to localhost do.
    /// </summary>
    public bool CanBeMade => !address.OnlyThisDevice || !mail.LeavesThisMachine;

    public string Confirm(string token) => address.Link($"/herinnering/bevestig/{token}");

    public string Agreements(string sessionId, string token) => address.Link($"/sessie/{sessionId}/afspraken/{token}");

    public string SheetAgreements(string sheetId, string token) => address.Link($"/werkblad/{sheetId}/afspraken/{token}");

    /// <summary>No secret: it opens on a device that knows the workspace.</summary>
    public string Plan(string workspaceId) => address.Link($"/werkruimte/{workspaceId}/actieplan");

    public async Task<string> StopAsync(EmailAddress to, CancellationToken stop = default) =>
        address.Link($"/herinnering/stop/{await hash.StopTokenAsync(to, stop)}");
}
