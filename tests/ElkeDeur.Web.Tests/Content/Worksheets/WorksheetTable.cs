using System.Globalization;
using System.Text;
using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Tests.Content.Worksheets;

/// <summary>The table of <c>docs/worksheets.md</c>: each clause of each row, and what shows it.</summary>
internal static class WorksheetTable
{
    /// <summary>General tests, by the word that files of cases use.</summary>
    public static readonly IReadOnlyDictionary<string, string> Engine = new Dictionary<string, string>
    {
        ["naast elkaar"] = "Together: Organisations_stand_side_by_side_on_the_board",
        ["niet per persoon"] = "Together: Of_people_there_are_only_numbers_from_five_on",
        ["geen oordeel"] = "The_sheets: No_sheet_speaks_of_marks_or_rankings",
        ["versies"] = "Filling: Two_days_are_compared",
        ["afspraken"] = "Filling: What_is_agreed_on_a_sheet_is_an_agreement_of_the_workspace",
        ["terugkijken"] = "Filling: A_sheet_is_looked_back_on",
        ["herinnering"] = "Reminders_of_sheets_and_plans: One_mail_comes_on_the_day_to_look_back_and_opens_what_was_agreed",
        ["afdrukken"] = "Every_sheet: Is_explained_shown_filled_in_and_printed",
        ["bestand"] = "Filling: A_sheet_goes_out_as_a_file_and_comes_in_elsewhere",
        ["namen"] = "Filling: Names_and_numbers_are_seen_where_nobody_may_be_recognised",
        ["norm"] = "A_filled_sheet (domain): norms with their dates",
        ["toetsenbord"] = "PageWalk (browser) and forms without scripts",
        ["kiezen"] = "Every_sheet: Is_found_by_block_role_and_instrument",
        ["verschilkaart"] = "How_people_differ (domain), Together: Of_people_there_are_only_numbers_from_five_on",
        ["team"] = "Team_mirrors: Four_see_how_many_told_and_five_see_the_groups",
        ["in de browser"] = "Computed_here (browser): It_says_what_the_server_says_and_no_request_leaves_the_page",
        ["niets bewaard"] = "Mirrors: Nothing_of_a_mirror_is_kept_or_logged",
        ["beeld driehoek"] = "Every_sheet: Every_picture_has_a_drawing_and_a_table; The_paper_of_a_sheet (browser)",
        ["beeld kwadrant"] = "Every_sheet: Every_picture_has_a_drawing_and_a_table; The_paper_of_a_sheet (browser)",
        ["beeld ladder"] = "Every_sheet: Every_picture_has_a_drawing_and_a_table; The_paper_of_a_sheet (browser)",
        ["beeld keten"] = "Every_sheet: Every_picture_has_a_drawing_and_a_table; The_paper_of_a_sheet (browser)",
        ["beeld warmtekaart"] = "Every_sheet: Every_picture_has_a_drawing_and_a_table; The_paper_of_a_sheet (browser)",
        ["beeld tijdlijn"] = "Every_sheet: Every_picture_has_a_drawing_and_a_table; The_paper_of_a_sheet (browser)",
        ["beeld staven"] = "Every_sheet: Every_picture_has_a_drawing_and_a_table; The_paper_of_a_sheet (browser)",
    };

    public static string Of(WorksheetShelf shelf, IReadOnlyList<SheetCases> all)
    {
        var text = new StringBuilder("# Worksheets: what their rows ask, and what shows it\n\nMade from the files of cases in `tests/ElkeDeur.Web.Tests/Content/Worksheets/cases`. Make it again with `ELKEDEUR_WRITE_TABLE=true ./test`.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{all.Count} sheets, {all.Sum(one => one.Clauses.Count)} clauses, {all.Sum(one => one.Cases.Count)} cases; {all.Sum(one => one.Clauses.Count(clause => clause.WhyNot is not null))} clauses are not covered here and say why.\n\n| row | sheet | clause | shown by |\n|---|---|---|---|\n");
        foreach (var (sheet, one) in all.Select(one => (shelf.Find(one.Address)!.Sheet, one)).OrderBy(pair => pair.Sheet.Id, StringComparer.Ordinal))
            foreach (var clause in one.Clauses)
                text.Append(CultureInfo.InvariantCulture, $"| {sheet.Id} | {sheet.Address} | {Cell(clause.Text)} | {Cell(ShownBy(clause))} |\n");
        return text.ToString();
    }

    private static string ShownBy(Clause clause) =>
        clause.Case is { } name ? $"case ‘{name}’" : clause.Engine is { } key ? Engine.GetValueOrDefault(key, key) : $"not here: {clause.WhyNot}";

    private static string Cell(string text) => text.Replace("|", "/", StringComparison.Ordinal).ReplaceLineEndings(" ").Trim();
}
