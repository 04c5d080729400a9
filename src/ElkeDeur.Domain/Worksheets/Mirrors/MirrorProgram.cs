using System.Globalization;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Worksheets.Mirrors;

/// <summary>All that a browser needs to compute a mirror by itself, so that no answer leaves the device. Conditions are trees; see <see cref="MirrorTree"/>.</summary>
/// <param name="Today">The day it is read on, as <c>2026-11-22</c>.</param>
/// <param name="Texts">The condition of every sentence of the outcome, in its order; nothing for always.</param>
/// <param name="Months">The names of the months, and their short forms, as they are typed and said.</param>
public sealed record MirrorProgram(
    string Today,
    IReadOnlyList<MirrorStep> Steps,
    IReadOnlyList<MirrorFigure> Figures,
    IReadOnlyDictionary<string, decimal> Norms,
    IReadOnlyList<MirrorRule> Rules,
    IReadOnlyList<object[]?> Texts,
    MirrorPoint? Point,
    IReadOnlyList<MirrorGroup> Groups,
    IReadOnlyList<IReadOnlyList<string>> Months)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The program of a sheet on a day; or, when a browser cannot compute it, every reason why in a sentence.</summary>
    public static (MirrorProgram? Program, IReadOnlyList<string> Unsupported) Of(CheckedSheet sheet, DateOnly today)
    {
        var tree = new MirrorTree(sheet);
        var program = new MirrorProgram(
            today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. sheet.Sheet.Steps.Select(step => new MirrorStep(step.Title, tree.Of(step.OpenWhen), step.LockedText, [.. step.Fields.Select(field => MirrorField.Of(field, tree))]))],
            [.. sheet.Order.Select(figure => MirrorFigure.Of(figure, sheet.Kinds[figure.Id].Unit, tree))],
            sheet.NormNames.Select(name => sheet.Norms.Of(name, today)).OfType<Norm>().ToDictionary(norm => $"norm.{norm.Id}", norm => norm.Amount),
            [.. sheet.Sheet.Rules.Select(rule => new MirrorRule(tree.Of(rule.Holds)!, rule.Sentence, rule.Fields, rule.Blocks))],
            [.. sheet.Sheet.Outcome.Texts.Select(text => tree.Of(text.When))],
            sheet.Sheet.Outcome.Picture is { Kind: PictureKind.Quadrant } picture ? new(picture.X!, picture.Y!, picture.Size) : null,
            [.. sheet.Sheet.Team.Select(group => new MirrorGroup(group.Name, tree.Of(group.When)!))],
            [Dutch.DateTimeFormat.MonthNames[..12], Dutch.DateTimeFormat.AbbreviatedMonthNames[..12]]);
        var reasons = MirrorLimits.Of(sheet, program.Norms).Concat(tree.Unsupported).Distinct().ToList();
        return (reasons.Count == 0 ? program : null, reasons);
    }
}

/// <summary>A part of a mirror; closed until its condition holds.</summary>
public sealed record MirrorStep(string Title, object[]? OpenWhen, string? LockedText, IReadOnlyList<MirrorField> Fields);

/// <summary>A question of a mirror.</summary>
/// <param name="Kind">How it is understood: <c>tekst</c>, <c>keuze</c>, <c>keuzes</c> or <c>datum</c>.</param>
/// <param name="Options">The words of what can be chosen.</param>
public sealed record MirrorField(string Id, string Kind, string Question, bool Required, int? Least, int? Most, IReadOnlyDictionary<string, string> Options, object[]? ShownWhen)
{
    internal static MirrorField Of(SheetField field, MirrorTree tree) => new(
        field.Id, KindOf(field) ?? "", field.Question, field.Required, field.Least, field.IsText ? field.Most ?? SheetField.LongestText : field.Most,
        field.Options.ToDictionary(option => option.Id, option => option.Text), tree.Of(field.ShownWhen));

    internal static string? KindOf(SheetField field) => field.Kind switch
    {
        _ when field.IsText => "tekst",
        FieldKind.Choice or FieldKind.State => "keuze",
        FieldKind.Choices => "keuzes",
        FieldKind.Date => "datum",
        _ => null,
    };
}

/// <summary>Something that is computed.</summary>
/// <param name="One">What stands behind the number one: a unit, or nothing.</param>
/// <param name="Many">What stands behind every other number.</param>
public sealed record MirrorFigure(string Id, object[] Tree, string One, string Many)
{
    internal static MirrorFigure Of(SheetFigure figure, Unit unit, MirrorTree tree) => new(figure.Id, tree.Of(figure.Text)!, ValueWords.Of(1, unit)[1..], ValueWords.Of(2, unit)[1..]);
}

/// <summary>A rule: true when all is well.</summary>
public sealed record MirrorRule(object[] Holds, string Sentence, IReadOnlyList<string> Fields, bool Blocks);

/// <summary>The point in a quadrant: the figures it follows, and the largest value on an axis.</summary>
public sealed record MirrorPoint(string X, string Y, int Size);

/// <summary>A group of the team form.</summary>
public sealed record MirrorGroup(string Name, object[] When);
