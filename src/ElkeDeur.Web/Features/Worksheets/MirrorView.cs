using System.Globalization;
using System.Text.Json;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Mirrors;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Worksheets.Fill;

namespace ElkeDeur.Web.Features.Worksheets;

/// <summary>A mirror to fill in: empty, as it was posted, or with its outcome. Nothing of it is stored, logged or put in an address.</summary>
/// <param name="Asked">Whether the outcome was asked for; else only more questions or rows were.</param>
/// <param name="Again">Where one begins again.</param>
public sealed record MirrorView(WorksheetEntry Entry, FilledSheet Filled, bool Asked, string Again, IReadOnlyDictionary<string, int> ExtraRows)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly MirrorProgram? program = MirrorProgram.Of(Entry.Checked, Filled.On).Program;

    public Worksheet Sheet => Entry.Sheet;
    public bool IsDone => Asked && Filled.IsComplete;

    /// <summary>What is still to be done, once somebody asked for the outcome.</summary>
    public IReadOnlyList<SheetRemark> Missing => Asked ? [.. Filled.Missing] : [];

    /// <summary>Whether the browser can compute it; else it is posted.</summary>
    public bool InBrowser => program is not null;

    public string? Program => program is null ? null : JsonSerializer.Serialize(program, Json);

    /// <summary>Whether an answer can bring up more questions.</summary>
    public bool Unfolds => Sheet.Steps.Any(step => step.OpenWhen is not null) || Sheet.Fields.Any(one => one.ShownWhen is not null);

    public bool HasRows => Sheet.Fields.Any(one => one.Kind == FieldKind.Table);

    /// <summary>Where one may tell the team the name of one's group; nothing when there is no team, or it was told.</summary>
    public string? TellAt { get; init; }

    /// <summary>The name of one's group; empty for the browser to fill in.</summary>
    public string? Group => IsDone ? Filled.TeamGroup : "";

    public FieldView View(SheetField field) => new(Filled, field, field.Id, []) { Extra = ExtraRows.GetValueOrDefault(field.Id, 1) };

    public static MirrorView Empty(WorksheetEntry entry, DateOnly today, string again) => new(entry, new(entry.Checked, SheetAnswers.Empty, today), false, again, new Dictionary<string, int>());

    /// <summary>What was posted. A button of a table, or the one that shows more questions, gives the form back.</summary>
    public static MirrorView Posted(WorksheetEntry entry, IFormCollection posted, DateOnly today, string again)
    {
        var answers = SheetForm.Changes(entry.Sheet.Fields, posted, SheetAnswers.Empty).Aggregate(SheetAnswers.Empty, (typed, change) => typed.With(change.Place, change.Text));
        var pressed = posted["doe"].ToString();
        var kept = pressed.StartsWith("weg:", StringComparison.Ordinal) ? Without(answers, $"{pressed[4..]}.") : answers;
        var extra = entry.Sheet.Fields.Where(field => field.Kind == FieldKind.Table).ToDictionary(table => table.Id, table => EmptyRows(table, posted, answers) + (pressed == $"rij:{table.Id}" ? 1 : 0));
        return new(entry, new(entry.Checked, kept, today), pressed.Length == 0, again, extra);
    }

    private static SheetAnswers Without(SheetAnswers answers, string row) =>
        answers.Typed.Keys.Where(place => place.StartsWith(row, StringComparison.Ordinal)).Aggregate(answers, (left, place) => left.With(place, ""));

    private static int EmptyRows(SheetField table, IFormCollection posted, SheetAnswers answers)
    {
        var shown = posted.Keys.Where(name => SheetPlaces.Has(table, name)).Select(name => name.Split('.')[1]).Distinct();
        var filled = answers.RowsOf(table.Id).Select(row => row.ToString(CultureInfo.InvariantCulture)).ToHashSet();
        return shown.Count(row => !filled.Contains(row));
    }
}
