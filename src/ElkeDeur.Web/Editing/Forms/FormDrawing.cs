using System.Text.Json.Nodes;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>Puts content and its mistakes in the fields of a form.</summary>
public sealed class FormDrawing
{
    private readonly ContentForm form;
    private readonly JsonObject content;
    private readonly Pointing pointing;
    private readonly ILookup<string, string> flaws;

    private FormDrawing(ContentForm form, JsonObject content, IEnumerable<Flaw> flaws, Func<string, IReadOnlyList<(string Value, string Words)>> outside)
    {
        (this.form, this.content, pointing) = (form, content, new(content, outside));
        this.flaws = flaws.ToLookup(flaw => flaw.Field, flaw => flaw.Sentence);
    }

    /// <param name="pressed">The button that brought this page, see <see cref="RowMove"/>.</param>
    /// <param name="outside">What fields that point outside the form (<c>@patronen</c>) can choose from.</param>
    public static FormView Of(ContentForm form, JsonObject content, IReadOnlyList<Flaw> flaws, string pressed, Func<string, IReadOnlyList<(string Value, string Words)>> outside)
    {
        var bare = new FormDrawing(form, content, [], outside).Steps();
        var names = bare.SelectMany(step => step.Fields).SelectMany(field => field.All()).Select(field => field.Name).ToHashSet();
        var placed = flaws.Select(flaw => flaw with { Field = Nearest(names, flaw.Field) }).ToList();
        var steps = placed.Count == 0 ? bare : new FormDrawing(form, content, placed, outside).Steps();
        return new(steps, RowMove.Focus(content, pressed) is { } path ? FieldPath.Id(path) : null, [.. placed.Where(flaw => flaw.Field.Length == 0)]);
    }

    // A mistake inside what the form shows as one field, such as a paragraph with stars, lands at that field.
    private static string Nearest(HashSet<string> names, string path)
    {
        while (path.Length > 0 && !names.Contains(path)) path = FieldPath.Parent(path);
        return path;
    }

    private IReadOnlyList<StepView> Steps()
    {
        var fields = form.Fields.ToDictionary(field => field.Key, field => Field(field, content, ""));
        return [.. form.Form.Steps.Select(step => new StepView($"stap-{step.Id}", step.Title, step.Hint, [.. step.Fields.Select(key => fields[key])]))];
    }

    private FieldView Field(FieldShape shape, JsonObject record, string path)
    {
        var name = FieldPath.Join(path, shape.Key);
        var (words, value) = (form.Words(shape), record[shape.Key]);
        var view = new FieldView(name, shape.Kind, words, shape.MayBeEmpty) { Flaws = [.. flaws[name]] };
        return shape.Kind switch
        {
            FieldKind.YesNo => view with { Ticked = value?.GetValueKind() == System.Text.Json.JsonValueKind.True },
            FieldKind.Choice => view with { Value = Text(value), Choices = Choices(shape.Words.Select(word => (word, form.Choices[word])), [Text(value)]) },
            FieldKind.Choices => view with { Choices = InOrder(Choices(shape.Words.Select(word => (word, form.Choices[word])), Texts(value)), Texts(value)) },
            FieldKind.Stars => view with { Value = Stars.Typed(value, content) },
            FieldKind.Record => view with { Present = value is not null || !shape.MayBeEmpty, Fields = value is null && shape.MayBeEmpty ? [] : Fields(shape, value as JsonObject ?? [], name) },
            FieldKind.Records => view with { Rows = Rows(shape, words, value as JsonArray ?? [], name) },
            FieldKind.Texts when words.PointsTo is { } to => view with { Choices = InOrder(Choices(pointing.Of(to, record), Texts(value)), Texts(value)) },
            FieldKind.Texts => view with { Rows = Rows(shape, words, value as JsonArray ?? [], name) },
            _ when words.PointsTo is { } to => view with { Value = Text(value), Choices = Choices(pointing.Of(to, record), [Text(value)]) },
            _ => view with { Value = Text(value) },
        };
    }

    private IReadOnlyList<FieldView> Fields(FieldShape shape, JsonObject record, string path) => [.. shape.Fields.Select(field => Field(field, record, path))];

    private IReadOnlyList<RowView> Rows(FieldShape shape, FieldWords words, JsonArray list, string path) =>
    [
        .. list.Select((row, i) => new RowView(
            FieldPath.Row(path, i), i + 1, $"{words.Row ?? words.Label} {i + 1}", Pointing.About(row, words.Title),
            row is JsonObject record ? Fields(shape, record, FieldPath.Row(path, i)) : [Line(words, row, FieldPath.Row(path, i), i + 1)],
            First: i == 0, Last: i == list.Count - 1)),
    ];

    // A line of a list of texts is a field by itself.
    private FieldView Line(FieldWords words, JsonNode? value, string name, int number) =>
        new(name, FieldKind.Text, words with { Label = $"{words.Row ?? words.Label} {number}", Hint = null }, false) { Value = Text(value), Flaws = [.. flaws[name]] };

    // The chosen ones come first and in their own order: so the order stays when the form is posted.
    private static List<ChoiceView> InOrder(List<ChoiceView> choices, List<string> chosen) =>
        [.. chosen.Select(value => choices.Find(one => one.Value == value)).OfType<ChoiceView>(), .. choices.Where(one => !one.Chosen)];

    // What is chosen but no longer exists stays in sight.
    private static List<ChoiceView> Choices(IEnumerable<(string Value, string Words)> known, IReadOnlyList<string> chosen)
    {
        var choices = known.Select(one => new ChoiceView(one.Value, one.Words, chosen.Contains(one.Value))).ToList();
        choices.AddRange(chosen.Where(value => value.Length > 0 && choices.All(one => one.Value != value)).Select(value => new ChoiceView(value, $"{value} (bestaat niet)", true)));
        return choices;
    }

    private static string Text(JsonNode? value) => value is JsonValue ? value.ToString() : "";

    private static List<string> Texts(JsonNode? value) => [.. (value as JsonArray ?? []).Select(one => one?.ToString() ?? "")];
}
