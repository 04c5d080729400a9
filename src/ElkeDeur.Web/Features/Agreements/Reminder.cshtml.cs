using ElkeDeur.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Agreements;

/// <summary>Behind the two links in a mail: confirm the address, or stop for good. Looking changes nothing.</summary>
public sealed class ReminderModel(Reminders reminders) : PageModel
{
    [FromRoute] public string What { get; set; } = "";
    [FromRoute] public string Token { get; set; } = "";
    public string? Done { get; private set; }

    /// <summary>When mail will come, once it is confirmed.</summary>
    public string When { get; private set; } = "";

    public async Task OnGetAsync() => await ShowAsync();

    public async Task OnPostAsync()
    {
        await ShowAsync();
        var worked = What == "stop" ? await reminders.StopAsync(Token) : await reminders.ConfirmAsync(Token);
        Done = (What, worked) switch
        {
            ("stop", _) => "Gestopt. We sturen je geen mail meer.",
            (_, true) => "Gelukt. Je krijgt de herinneringen.",
            _ => "Deze link werkt niet meer. Vraag op de pagina van je afspraken een nieuwe mail aan.",
        };
    }

    private async Task ShowAsync() => When = What == "stop" ? "Je krijgt dan nooit meer mail van Elke Deur op dit adres." : ReminderMails.When(await reminders.AboutAsync(Token));
}
