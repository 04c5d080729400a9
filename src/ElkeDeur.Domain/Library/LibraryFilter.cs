using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Library;

/// <summary>A wish about the items of the library. An item is found when it meets everything that is asked: two boundaries means both.</summary>
public sealed record LibraryFilter(
    LibraryKind? Kind = null,
    LifeDomain? Domain = null,
    IReadOnlyList<Boundary>? Boundaries = null,
    string? Pattern = null,
    string? Instrument = null,
    ProfessionalRole? Role = null,
    BuildingBlock? Block = null,
    bool WithFigures = false)
{
    /// <summary>Whether anything at all is asked.</summary>
    public bool IsEmpty => this is { Kind: null, Domain: null, Boundaries: null or [], Pattern: null, Instrument: null, Role: null, Block: null, WithFigures: false };

    /// <summary>Whether this item meets the wish.</summary>
    public bool Lets(LibraryCard card) =>
        (Kind is null || card.Kind == Kind) &&
        (Domain is null || card.Domains.Contains(Domain.Value)) &&
        (Boundaries ?? []).All(card.Boundaries.Contains) &&
        (Pattern is null || card.Patterns.Contains(Pattern)) &&
        (Instrument is null || card.Instruments.Contains(Instrument)) &&
        (Role is null || card.Roles.Contains(Role.Value)) &&
        (Block is null || card.Blocks.Contains(Block.Value)) &&
        (!WithFigures || card.Figures.Count > 0);
}
