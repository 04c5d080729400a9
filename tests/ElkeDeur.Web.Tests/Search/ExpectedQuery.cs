using ElkeDeur.Web.Tests.Architecture;

namespace ElkeDeur.Web.Tests.Search;

/// <summary>What people type, and the address that must come first, or one of several.</summary>
internal sealed record ExpectedQuery(string Typed, IReadOnlyList<string> Right)
{
    public static IReadOnlyList<ExpectedQuery> All { get; } =
    [
        .. from line in File.ReadLines(Path.Combine(Source.Root, "tests", "ElkeDeur.Web.Tests", "Search", "Queries", "queries.txt"))
           where line.Length > 0 && line[0] != '#'
           let parts = line.Split(" -> ")
           select new ExpectedQuery(parts[0], parts[1].Split(" | ")),
    ];
}
