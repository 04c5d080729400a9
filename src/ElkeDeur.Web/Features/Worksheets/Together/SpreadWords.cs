using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Formulas;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Features.Worksheets.Pictures;

namespace ElkeDeur.Web.Features.Worksheets.Together;

/// <summary>How people differ, in a sentence.</summary>
public static class SpreadWords
{
    /// <summary>How many take part; of people also how many answered.</summary>
    public static string TakingPart(Texts t, SheetBoard board) => board.Answering switch
    {
        Answering.PerOrganisation => t.Count(board.Parties, "{0} organisatie vult in.", "{0} organisaties vullen in."),
        Answering.Together => t["Jullie vullen dit samen in."],
        _ => $"{t.Count(board.Parties, "{0} mens doet mee.", "{0} mensen doen mee.")} "
            + (board.IsMirror ? t.Count(board.Answered, "{0} deelde de houding.", "{0} deelden hun houding.") : t.Count(board.Answered, "{0} vulde iets in.", "{0} vulden iets in.")),
    };

    public static string Most(Texts t, BoardRanking ranking) => ranking.MostApart switch
    {
        [] when ranking.LeavesOut => t["Waar minstens vijf mensen een plaats gaven, gaven zij dezelfde."],
        [] => t["Iedereen gaf dezelfde plaatsen."],
        [var one] => t["Jullie verschillen het meest over: {0}.", one],
        var tied => t["Jullie verschillen het meest, en evenveel, over: {0}.", string.Join("; ", tied)],
    };

    public static string Most(Texts t, BoardPairs pairs) => pairs.MostDivided switch
    {
        [] when pairs.LeavesOut => t["Waar minstens vijf mensen kozen, kozen zij hetzelfde."],
        [] => t["Iedereen koos hetzelfde."],
        [var one] => t["Jullie zijn het meest verdeeld over: {0}", one],
        var tied => t["Jullie zijn het meest verdeeld, en evenveel, over: {0}", string.Join(" ", tied)],
    };

    /// <summary>How far two people are apart on average, in places.</summary>
    public static string Apart(Texts t, RankedOption option) => option.Apart is { } apart ? t["{0:0.0}", apart] : t["minder dan vijf mensen"];

    /// <summary>The groups of a team, as bars in the order of the content.</summary>
    public static PictureView Groups(Texts t, IReadOnlyList<BoardGroup> groups) =>
        new(PictureKind.Bars, t["Zo is ons team verdeeld"], [.. groups.Select(group => new PicturePoint(group.Name, t.Count(group.People, "{0} mens", "{0} mensen"), true, "", (Quantity)Value.Of(group.People)))], [], null, null);
}
