using ElkeDeur.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Errors;

/// <summary>What went wrong, in words, and the way on. Nobody learns whether something secret exists.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "";
    public string Sentence { get; private set; } = "";
    public IReadOnlyList<string> Typed { get; private set; } = [];

    public IActionResult OnGet(int code) => Show(code);

    public async Task<IActionResult> OnPostAsync(int code)
    {
        if (code == 400) Typed = await YouTyped.ReadAsync(Request);
        return Show(code);
    }

    private PageResult Show(int code)
    {
        (Heading, Sentence) = code switch
        {
            400 => ("Dit formulier is verlopen", "Ga terug, ververs de pagina en verstuur het opnieuw. Zo weten we zeker dat jij het bent."),
            404 => ("Deze deur is er niet", "Het adres klopt niet meer, of je hebt hier geen sleutel voor. Kijk of je de link helemaal hebt gekopieerd."),
            413 => ("Dit bestand is te groot", "Kies een kleiner bestand en probeer het opnieuw."),
            429 => ("Even geduld", "Je probeert het heel vaak. Wacht een halve minuut en probeer het dan nog eens."),
            _ => ("Even niet gelukt", "Ga terug en probeer het nog eens."),
        };
        return Page();
    }
}
