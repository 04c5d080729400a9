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

    public void OnGet()
    {
    }

    public async Task OnPostAsync()
    {
        var worked = What == "stop" ? await reminders.StopAsync(Token) : await reminders.ConfirmAsync(Token);
        Done = (What, worked) switch
        {
            ("stop", _) => "Gestopt. We sturen je geen mail meer.",
            (_, true) => "Gelukt. We herinneren je twee weken en zes weken na jullie bijeenkomst.",
            _ => "Deze link werkt niet meer. Vraag op de pagina van je afspraken een nieuwe mail aan.",
        };
    }
}
