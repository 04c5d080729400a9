using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>The Dutch words for kinds, states and versions.</summary>
public static class WritingWords
{
    public static string Of(WrittenKind kind) => kind switch
    {
        WrittenKind.Mystery => "Mysterie",
        WrittenKind.PracticeCase => "Praktijkcasus",
        _ => "Aanvulling op de handreiking",
    };

    public static string Of(WrittenState state) => state switch
    {
        WrittenState.WithReader => "Bij de tweede lezer",
        WrittenState.SentBack => "Teruggestuurd door de tweede lezer",
        WrittenState.Confirmed => "Bevestigd door de tweede lezer",
        WrittenState.Published => "Gepubliceerd",
        WrittenState.PublishedOlder => "Gepubliceerd, met een nieuwer concept",
        _ => "Concept",
    };

    /// <summary>How a version came about; <c>{0}</c> is the version it speaks of.</summary>
    public static string Of(VersionOrigin origin) => origin switch
    {
        VersionOrigin.Started => "Begin",
        VersionOrigin.Beside => "Naast elkaar: begon vóór versie {0} bewaard was",
        VersionOrigin.Restored => "Teruggezet uit versie {0}",
        VersionOrigin.Chosen => "Gekozen of samengevoegd met versie {0}",
        _ => "Bewaard",
    };

    public static string Of(Cleaning cleaning) => cleaning switch
    {
        Cleaning.Invisible => "onzichtbare tekens weg",
        Cleaning.Spaces => "vaste spaties gewone spaties gemaakt",
        Cleaning.SoftHyphens => "verborgen afbreekstreepjes weg",
        _ => "opmaakcodes omgezet naar gewone tekst",
    };

    /// <summary>Where a mistake stands, as a writer looks for it.</summary>
    public static string Place(ContentFlaw flaw) => flaw.Field.Length > 0 ? $"Regel {flaw.Line}, {flaw.Field}" : $"Regel {flaw.Line}";

    /// <summary>How the file of this kind ends.</summary>
    public static string Extension(WrittenKind kind) => kind == WrittenKind.GuideAddition ? ".md" : ".yaml";
}
