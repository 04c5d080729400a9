using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.About;

/// <summary>How it works: the manual that comes with the cases.</summary>
public sealed class ManualModel(MysteryShelf shelf) : PageModel
{
    public MysteryModule Module => shelf.Module;

    public IEnumerable<(string Name, string Text)> Roles => Module.Roles.Select(role => (NameOf(role.Key), role.Text));

    public IEnumerable<(string Name, int Minutes, IReadOnlyList<string> Lines)> Steps =>
    [
        ("Lees en luister", Module.Minutes.Step1, Module.Manual.Step1),
        ("Ontrafel het mysterie", Module.Minutes.Step2, Module.Manual.Step2),
        ("Kijk terug en spreek af", Module.Minutes.Step3, Module.Manual.Step3),
    ];

    private static string NameOf(string key) => key == "samenwerkingsverband" ? "Team" : char.ToUpperInvariant(key[0]) + key[1..];
}
