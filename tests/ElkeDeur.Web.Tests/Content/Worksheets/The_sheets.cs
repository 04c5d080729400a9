using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Tests.Content.Worksheets;

/// <summary>Every sheet that ships does what its row asks, as the file with its cases says.</summary>
public sealed class The_sheets
{
    private static readonly Lazy<ReadingRoom> Room = new(() => ReadingRoom.Load(ContentCopy.Real, MysteryShelf.Load(ContentCopy.Real)));
    private static readonly string Repository = Path.GetDirectoryName(ContentCopy.Real)!;

    internal static IReadOnlyList<SheetCases> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository, "tests", "ElkeDeur.Web.Tests", "Content", "Worksheets", "cases"), "*.yaml").Order(StringComparer.Ordinal).Select(Read),
    ];

    public static TheoryData<string, string> Cases() => [.. All.SelectMany(sheet => sheet.Cases.Select(one => (sheet.Address, one.Name)))];

    public static TheoryData<string> Addresses() => [.. All.Select(sheet => sheet.Address)];

    [Theory, MemberData(nameof(Cases))]
    public void A_case_comes_out_as_told(string address, string name)
    {
        var one = All.Single(sheet => sheet.Address == address).Cases.Single(found => found.Name == name);

        var differences = one.Differences(Room.Value.Worksheets.Find(address)!.Checked);

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public void There_are_fifty_tools_and_the_mirrors_each_with_a_file_of_cases()
    {
        var sheets = Room.Value.Worksheets.Entries.Select(entry => entry.Sheet).ToList();
        string[] asked =
        [
            "G07", "G09", "G11", "G63", "G64", "G65", "G27", "G29", "G32", "G12", "G13", "G15", "G38", "G39", "G10", "G88", "G50", "G58", "G59", "G78", "G79", "G80", "C57", "C53",
            "S02", "S11", "S12", "S13", "S14", "S15", "S16", "S17", "S20", "S21", "S24", "S47", "S54", "S56", "M03", "M04", "M05", "M06", "M08", "M17", "M18", "M21", "M22", "C38", "C54", "C27",
        ];

        Assert.Equal(50, asked.Length);
        Assert.Empty(asked.Except(sheets.Select(sheet => sheet.Id)));
        Assert.Empty(new[] { "M24", "M25", "M02", "M01" }.Except(sheets.Select(sheet => sheet.Id)));
        Assert.Equal(sheets.Where(sheet => !sheet.Id.StartsWith("G05", StringComparison.Ordinal)).Select(sheet => sheet.Address).Order(StringComparer.Ordinal), All.Select(one => one.Address).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Addresses))]
    public void The_example_is_understood_and_says_something_and_an_empty_sheet_is_not_finished(string address)
    {
        var entry = Room.Value.Worksheets.Find(address)!;
        var example = new FilledSheet(entry.Checked, entry.Example, new(2026, 11, 22));

        Assert.Empty(example.Problems);
        Assert.NotEmpty(example.Texts);
        Assert.DoesNotContain(example.Texts, text => text.Contains('{', StringComparison.Ordinal));
        Assert.False(new FilledSheet(entry.Checked, SheetAnswers.Empty, new(2026, 11, 22)).IsComplete);
    }

    [Theory, MemberData(nameof(Addresses))]
    public void Every_clause_of_its_row_is_shown_by_a_case_or_a_general_test_or_says_why_not(string address)
    {
        var sheet = All.Single(one => one.Address == address);

        Assert.NotEmpty(sheet.Clauses);
        foreach (var clause in sheet.Clauses)
        {
            Assert.True(new[] { clause.Case, clause.Engine, clause.WhyNot }.Count(one => one is not null) == 1, $"{address}: {clause.Text}");
            if (clause.Case is { } name) Assert.True(sheet.Cases.Any(one => one.Name == name), $"{address}: there is no case ‘{name}’.");
            if (clause.Engine is { } key) Assert.True(WorksheetTable.Engine.ContainsKey(key), $"{address}: there is no general test ‘{key}’.");
        }
    }

    [Fact]
    public void Every_building_block_has_a_self_assessment_of_all_its_questions()
    {
        var sheets = Room.Value.Worksheets.Entries.Where(entry => entry.Sheet.Id.StartsWith("G05", StringComparison.Ordinal)).ToList();

        Assert.Equal(7, sheets.Count);
        foreach (var entry in sheets)
        {
            var questions = Room.Value.Guide.Questions.Where(question => question.Block == entry.Sheet.Blocks[0]).Select(question => question.Text).ToList();
            Assert.Equal(questions, entry.Sheet.Fields.Where(field => field.Kind == Domain.Worksheets.FieldKind.State).Select(field => field.Question));
            var example = new FilledSheet(entry.Checked, entry.Example, new(2026, 11, 22));
            Assert.True(example.IsComplete, string.Join('\n', example.Missing.Select(one => one.Sentence)));
            Assert.Contains($"Bespreek: {questions[1]}", example.Texts);
            Assert.DoesNotContain($"Bespreek: {questions[0]}", example.Texts);
        }
    }

    [Theory, MemberData(nameof(Addresses))]
    public void No_sheet_speaks_of_marks_or_rankings(string address)
    {
        var entry = Room.Value.Worksheets.Find(address)!;
        var words = File.ReadAllText(Path.Combine(ContentCopy.Real, entry.File)).ToLowerInvariant();

        Assert.DoesNotContain(["rapportcijfer", "onvoldoende", " score", "ranglijst", "gezakt", "geslaagd"], word => words.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_of_clauses_is_that_of_the_cases()
    {
        var file = Path.Combine(Repository, "docs", "worksheets.md");
        var table = WorksheetTable.Of(Room.Value.Worksheets, All);
        if (Environment.GetEnvironmentVariable("ELKEDEUR_WRITE_TABLE") == "true") File.WriteAllText(file, table);

        Assert.True(File.Exists(file) && File.ReadAllText(file) == table, "docs/worksheets.md is old. Make it again: ELKEDEUR_WRITE_TABLE=true ./test");
    }

    private static SheetCases Read(string path)
    {
        var result = ContentFile.Read<SheetCases>(Path.GetFileName(path), File.ReadAllText(path), _ => []);
        return result.Ok ? result.Content! : throw new InvalidOperationException(string.Join('\n', result.Flaws));
    }
}
