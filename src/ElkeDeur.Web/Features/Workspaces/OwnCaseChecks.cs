using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Editing.Media;

namespace ElkeDeur.Web.Features.Workspaces;

/// <summary>What an own case must meet on top of the checks of every case: it names drawings and recordings of its own workspace only.</summary>
public static class OwnCaseChecks
{
    public static Func<Mystery, IEnumerable<Flaw>> With(IReadOnlyList<MediaCard> media) => mystery => Of(mystery, media);

    private static IEnumerable<Flaw> Of(Mystery mystery, IReadOnlyList<MediaCard> media)
    {
        foreach (var flaw in MysteryChecks.Of(mystery)) yield return flaw;
        if (mystery.Drawing is { File: var drawing } && !media.Any(card => card.IsDrawing && card.Id == drawing))
            yield return new("tekening.bestand", "Deze tekening staat niet in jullie werkruimte. Voeg haar toe en kies haar, of laat ‘tekening’ leeg.");
        if (mystery.Audio.File is { } sound && !media.Any(card => !card.IsDrawing && card.Id == sound))
            yield return new("audio.bestand", "Deze opname staat niet in jullie werkruimte. Voeg haar toe en kies haar. Of laat dit leeg: dan leest een stem of een mens de tekst voor.");
    }
}
