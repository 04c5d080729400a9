using ElkeDeur.Web.Security;
using ElkeDeur.Domain.People;

namespace ElkeDeur.Web.Mail;

/// <summary>The addresses in reminder mails. Behind each is a page with one button: opening a link changes nothing.</summary>
public sealed class ReminderLinks(PublicAddress address, AddressHash hash)
{
    public string Confirm(MailToken token) => address.Link($"/herinnering/bevestig/{token.Text}");

    public string Agreements(string sessionId, MailToken token) => address.Link($"/sessie/{sessionId}/afspraken/{token.Text}");

    public async Task<string> StopAsync(EmailAddress to, CancellationToken stop = default) =>
        address.Link($"/herinnering/stop/{await hash.StopTokenAsync(to, stop)}");
}
