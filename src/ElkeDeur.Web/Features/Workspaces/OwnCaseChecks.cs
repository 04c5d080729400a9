using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Features.Workspaces;

/// <summary>What an imported case must meet on top of the checks of every case: it brings text only, no files.</summary>
public static class OwnCaseChecks
{
    public static IEnumerable<Flaw> Of(Mystery mystery)
    {
        foreach (var flaw in MysteryChecks.Of(mystery)) yield return flaw;
        if (mystery.Drawing is not null) yield return new("tekening", "Een eigen verhaal heeft geen tekening. Laat dit veld weg.");
        if (mystery.Audio.File is not null) yield return new("audio.bestand", "Laat dit leeg. Bij een eigen verhaal leest een stem of een mens de tekst voor.");
    }
}
