using System.Text.Json.Nodes;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>A form as it is shown: steps with fields, each with its value, its words and its mistakes.</summary>
/// <param name="Focus">The id of the field that somebody looks for, after a button that changed rows.</param>
/// <param name="Loose">Mistakes that belong to no field of the form.</param>
public sealed record FormView(IReadOnlyList<StepView> Steps, string? Focus, IReadOnlyList<Flaw> Loose)
{
    public IEnumerable<FieldView> Wrong => Steps.SelectMany(step => step.Fields).SelectMany(one => one.All()).Where(one => one.Flaws.Count > 0);

    public int Count => Loose.Count + Wrong.Sum(one => one.Flaws.Count);
}

public sealed record StepView(string Id, string Title, string Hint, IReadOnlyList<FieldView> Fields)
{
    public int Flaws => Fields.SelectMany(one => one.All()).Sum(one => one.Flaws.Count);
}

/// <summary>One of the values that can be chosen.</summary>
public sealed record ChoiceView(string Value, string Words, bool Chosen);

/// <summary>A field as it is shown. Its name is its place in the content, so that mistakes find it.</summary>
public sealed record FieldView(string Name, FieldKind Kind, FieldWords Words, bool MayBeEmpty)
{
    public string Id => FieldPath.Id(Name);
    public string Value { get; init; } = "";
    public bool Ticked { get; init; }

    /// <summary>Whether a record that may be empty is there.</summary>
    public bool Present { get; init; } = true;

    /// <summary>What can be chosen; nothing when anything can be typed.</summary>
    public IReadOnlyList<ChoiceView>? Choices { get; init; }

    public IReadOnlyList<FieldView> Fields { get; init; } = [];
    public IReadOnlyList<RowView> Rows { get; init; } = [];
    public IReadOnlyList<string> Flaws { get; init; } = [];

    public string? DescribedBy => (Words.Hint is not null, Flaws.Count > 0) switch
    {
        (true, true) => $"{Id}-uitleg {Id}-fout",
        (true, false) => $"{Id}-uitleg",
        (false, true) => $"{Id}-fout",
        _ => null,
    };

    public IEnumerable<FieldView> All() => Fields.Concat(Rows.SelectMany(row => row.Fields)).SelectMany(field => field.All()).Prepend(this);
}

/// <summary>A row of a list.</summary>
/// <param name="Title">What it is called: "Element 3".</param>
/// <param name="About">The beginning of its text.</param>
public sealed record RowView(string Name, int Number, string Title, string About, IReadOnlyList<FieldView> Fields, bool First, bool Last)
{
    public string Id => FieldPath.Id(Name);
    public bool HasFlaws => Fields.SelectMany(one => one.All()).Any(one => one.Flaws.Count > 0);
    public bool IsNew => About.Length == 0;
}
