using ElkeDeur.Domain.Language;
using ElkeDeur.Web.Content.Language;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>What the check saw of one kind.</summary>
/// <param name="Kind">The name of an <see cref="IdentifierKind"/>.</param>
public sealed record FindingsOfKind(string Kind, IReadOnlyList<PossibleIdentifier> All);

/// <summary>What in a text may say who somebody is, by kind: a second reader gives a reason for each.</summary>
public sealed class Findings(WritingLists lists)
{
    public IReadOnlyList<FindingsOfKind> In(WrittenContent content) =>
        [.. PossibleIdentifiers.In(content.Prose, content.Pseudonyms, lists.Names).GroupBy(one => one.Kind).OrderBy(kind => kind.Key).Select(kind => new FindingsOfKind(kind.Key.ToString(), [.. kind.DistinctBy(one => one.Text)]))];

    /// <summary>The words for a kind.</summary>
    public static string Name(string kind) => Enum.TryParse<IdentifierKind>(kind, out var known) ? Name(known) : kind;

    private static string Name(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Iban => "Rekeningnummers",
        IdentifierKind.Email => "Mailadressen",
        IdentifierKind.CitizenNumber => "Burgerservicenummers",
        IdentifierKind.CaseNumber => "Zaaknummers",
        IdentifierKind.Phone => "Telefoonnummers",
        IdentifierKind.LicencePlate => "Kentekens",
        IdentifierKind.BirthDate => "Geboortedatums",
        IdentifierKind.Address => "Adressen",
        IdentifierKind.Street => "Straten",
        _ => "Namen",
    };
}
