using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using ElkeDeur.Domain.Language;

namespace ElkeDeur.Domain.Tests.Language;

/// <summary>A fictional sentence in which everything that must be found is marked.</summary>
internal sealed partial record LabelledSentence(string Text, IReadOnlyList<string> Pseudonyms, IReadOnlyList<Label> Labels)
{
    public static readonly NameLists Lists = NameLists.From(list => File.ReadAllText(Path.Combine(Root(), "content", "language", "names", $"{list}.txt")));

    public static IReadOnlyList<LabelledSentence> Of(string half) =>
        [.. File.ReadAllLines(Path.Combine(Root(), "tests", "ElkeDeur.Domain.Tests", "Language", $"identifier-sentences.{half}.txt")).Where(line => !line.StartsWith('#')).Select(Read)];

    public IReadOnlyList<PossibleIdentifier> Found() => PossibleIdentifiers.In(Text, Pseudonyms, Lists);

    private static LabelledSentence Read(string line)
    {
        var parts = line.Split(" || ");
        var (text, labels, at) = (new StringBuilder(), new List<Label>(), 0);
        foreach (Match mark in Mark().Matches(parts[0]))
        {
            text.Append(parts[0], at, mark.Index - at);
            labels.Add(new(Kind(mark.Groups[1].Value), mark.Groups[2].Value, text.Length));
            text.Append(mark.Groups[2].Value);
            at = mark.Index + mark.Length;
        }
        return new(text.Append(parts[0].AsSpan(at)).ToString(), parts.Length > 1 ? parts[1].Split(", ") : [], labels);
    }

    private static IdentifierKind Kind(string word) => word switch
    {
        "bsn" => IdentifierKind.CitizenNumber,
        "telefoon" => IdentifierKind.Phone,
        "mail" => IdentifierKind.Email,
        "iban" => IdentifierKind.Iban,
        "adres" => IdentifierKind.Address,
        "straat" => IdentifierKind.Street,
        "geboortedatum" => IdentifierKind.BirthDate,
        "nummer" => IdentifierKind.CaseNumber,
        "kenteken" => IdentifierKind.LicencePlate,
        "naam" => IdentifierKind.Name,
        _ => throw new ArgumentException($"Unknown kind {word}."),
    };

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));

    [GeneratedRegex(@"\{(\w+):([^}]*)\}")]
    private static partial Regex Mark();
}

/// <summary>What must be found, and where.</summary>
internal sealed record Label(IdentifierKind Kind, string Text, int Start)
{
    /// <summary>A name counts when its last word is in what was found; a number or an address when all of it is.</summary>
    public bool FoundIn(IEnumerable<PossibleIdentifier> found) => found.Any(one => one.Kind == Kind && one.Start + one.Length >= Start + Text.Length
        && (Kind == IdentifierKind.Name ? one.Start <= Start + Text.LastIndexOf(' ') + 1 : one.Start <= Start));

    public bool Touches(PossibleIdentifier one) => one.Start < Start + Text.Length && Start < one.Start + one.Length;
}
