using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Worksheets.Formulas;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>Reads and checks all formulas of a sheet: names, kinds, units, circles.</summary>
internal sealed class SheetFormulas
{
    private readonly Worksheet sheet;
    private readonly Dictionary<string, Kind> kinds;
    private readonly Dictionary<string, Formula> read = [];
    private readonly Dictionary<string, CheckedFormula> formulas = [];
    private readonly List<SheetFigure> order = [];
    private readonly List<Flaw> flaws = [];

    public SheetFormulas(Worksheet sheet, Norms norms)
    {
        (this.sheet, kinds) = (sheet, SheetNames.Of(sheet, norms));
        var waiting = sheet.Figures.Select((figure, i) => (Figure: figure, At: $"berekend[{i}]")).ToList();
        foreach (var (figure, at) in waiting) Read($"{at}.formule", figure.Text);
        while (waiting.FindIndex(one => IsReady(one.Figure, waiting)) is >= 0 and var next)
        {
            Add(waiting[next].Figure, waiting[next].At);
            waiting.RemoveAt(next);
        }
        while (waiting.FindIndex(one => !IsUsed(one.Figure, waiting)) is >= 0 and var last) waiting.RemoveAt(last);
        foreach (var (figure, at) in waiting) flaws.Add(new($"{at}.formule", $"‘{figure.Id}’ hangt van zichzelf af. Haal de kring uit de berekeningen: {string.Join(", ", waiting.Select(one => one.Figure.Id))}."));
        foreach (var (at, text) in Conditions()) Condition(at, text);
    }

    public IReadOnlyDictionary<string, Kind> Kinds => kinds;
    public IReadOnlyDictionary<string, CheckedFormula> Formulas => formulas;
    public IReadOnlyList<SheetFigure> Order => order;

    public IEnumerable<Flaw> Flaws() => flaws;

    private bool IsReady(SheetFigure figure, IEnumerable<(SheetFigure Figure, string At)> waiting) =>
        !read.TryGetValue(figure.Text, out var formula) || !formula.Names.Any(name => waiting.Any(other => other.Figure.Id == name));

    // What only follows from a circle is not part of it.
    private bool IsUsed(SheetFigure figure, IEnumerable<(SheetFigure Figure, string At)> waiting) =>
        waiting.Any(other => read[other.Figure.Text].Names.Contains(figure.Id));

    private void Add(SheetFigure figure, string at)
    {
        order.Add(figure);
        if (!read.TryGetValue(figure.Text, out var formula) || Check($"{at}.formule", formula) is not { Kind: var kind }) return;
        if (kind.Shape == Shape.Quantity && !kind.Unit.Equals(Unit.Of(figure.Unit)))
            flaws.Add(new($"{at}.eenheid", $"De formule geeft {kind.Told}. Zet dat bij ‘eenheid’, of verander de formule."));
        if (!kinds.TryAdd(figure.Id, kind)) flaws.Add(new($"{at}.id", $"De naam ‘{figure.Id}’ bestaat al. Kies een andere."));
    }

    private IEnumerable<(string At, string Text)> Conditions()
    {
        for (var s = 0; s < sheet.Steps.Count; s++)
        {
            if (sheet.Steps[s].OpenWhen is { } open) yield return ($"stappen[{s}].open_als", open);
            for (var f = 0; f < sheet.Steps[s].Fields.Count; f++)
                if (sheet.Steps[s].Fields[f].ShownWhen is { } shown) yield return ($"stappen[{s}].velden[{f}].toon_als", shown);
        }
        for (var i = 0; i < sheet.Rules.Count; i++) yield return ($"regels[{i}].moet", sheet.Rules[i].Holds);
        for (var i = 0; i < sheet.Outcome.Texts.Count; i++)
            if (sheet.Outcome.Texts[i].When is { } when) yield return ($"uitkomst.teksten[{i}].als", when);
        for (var i = 0; i < sheet.Team.Count; i++) yield return ($"team[{i}].als", sheet.Team[i].When);
    }

    private void Condition(string at, string text)
    {
        if (Read(at, text) is { } formula && Check(at, formula) is { Kind: { Shape: not Shape.Truth } kind }) flaws.Add(new(at, $"Hier moet ja of nee uit komen, maar dit geeft {kind.Told}."));
    }

    private CheckedFormula? Check(string at, Formula formula)
    {
        var (good, problem) = formula.Check(kinds);
        if (problem is not null) flaws.Add(new(at, problem));
        return good is null ? null : formulas[formula.Text] = good;
    }

    private Formula? Read(string at, string text)
    {
        if (read.TryGetValue(text, out var known)) return known;
        var (formula, problem) = Formula.Read(text);
        if (problem is not null) flaws.Add(new(at, problem));
        return formula is null ? null : read[text] = formula;
    }
}
