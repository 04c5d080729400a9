using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Library;

/// <summary>What lists, filters and neighbours need of an item, of whatever kind.</summary>
public sealed record LibraryCard(
    string Id,
    LibraryKind Kind,
    string Title,
    string Summary,
    IReadOnlyList<LifeDomain> Domains,
    IReadOnlyList<Boundary> Boundaries,
    IReadOnlyList<string> Patterns,
    IReadOnlyList<string> Instruments,
    IReadOnlyList<ProfessionalRole> Roles,
    IReadOnlyList<BuildingBlock> Blocks,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<string> See)
{
    /// <summary>The card of an item that is one text. A pattern or instrument is found under itself too.</summary>
    public static LibraryCard Of(LibraryKind kind, LibraryItem item) => new(
        item.Id, kind, item.Title, item.Summary, item.Domains, [],
        kind == LibraryKind.Pattern ? [item.Id, .. item.Patterns] : item.Patterns,
        kind == LibraryKind.Instrument ? [item.Id, .. item.Instruments] : item.Instruments,
        item.Roles, item.Blocks, item.Figures, item.See);

    /// <summary>The card of a practice case; its known amounts are its figures.</summary>
    public static LibraryCard Of(PracticeCase one) => new(
        one.Id, LibraryKind.Case, one.Title, one.Summary, one.Domains, one.Boundaries, one.Patterns, one.Instruments, one.Roles, one.Blocks,
        [.. one.Amounts.Where(a => a.Amount.Any(char.IsDigit)).Select(a => new Figure(a.Amount, a.What, one.Year))], one.See);
}
