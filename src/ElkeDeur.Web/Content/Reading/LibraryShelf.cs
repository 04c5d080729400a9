using ElkeDeur.Domain.Library;

namespace ElkeDeur.Web.Content.Reading;

/// <summary>The library: practice cases, and items that are one text. Every item has one card, whatever its kind.</summary>
public sealed class LibraryShelf
{
    private readonly Dictionary<string, LibraryEntry> byId;

    internal LibraryShelf(IReadOnlyList<LibraryEntry> entries, StuckQuestions questions)
    {
        (Entries, StuckQuestions) = (entries, questions);
        Cards = [.. entries.Select(entry => entry.Card)];
        byId = entries.GroupBy(entry => entry.Card.Id).ToDictionary(same => same.Key, same => same.First());
    }

    public IReadOnlyList<LibraryEntry> Entries { get; }
    public IReadOnlyList<LibraryCard> Cards { get; }
    public StuckQuestions StuckQuestions { get; }

    public LibraryEntry? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The items of one kind, in their own order.</summary>
    public IEnumerable<LibraryEntry> Of(LibraryKind kind) => Entries.Where(entry => entry.Card.Kind == kind);

    /// <summary>The first instrument of a pattern, when it has one.</summary>
    public string? FirstInstrument(string pattern) => (Find(pattern) as TextEntry)?.Item.FirstInstrument;
}

/// <summary>An item of the library.</summary>
public abstract record LibraryEntry(string File, LibraryCard Card)
{
    public string Address => $"/bibliotheek/{Card.Id}";

    /// <summary>The line of every field in its file.</summary>
    internal IReadOnlyDictionary<string, long> Lines { get; init; } = new Dictionary<string, long>();

    public abstract IReadOnlyList<string> Keywords { get; }
    public abstract string Source { get; }
    public abstract DateOnly Checked { get; }

    /// <summary>All its words, for search.</summary>
    public abstract string Plain { get; }
}

/// <summary>An item that is one text.</summary>
public sealed record TextEntry(string File, LibraryCard Card, LibraryItem Item, ReadingText Text) : LibraryEntry(File, Card)
{
    public override IReadOnlyList<string> Keywords => Item.Keywords;
    public override string Source => Item.Source;
    public override DateOnly Checked => Item.Checked;
    public override string Plain => string.Join('\n', [Text.Plain, Item.Recognise ?? "", Item.Goal ?? "", Item.Place ?? "", .. Item.Figures.Select(f => $"{f.Value} {f.What}")]);
}

/// <summary>A practice case, with its texts ready to show.</summary>
public sealed record CaseEntry(string File, LibraryCard Card, PracticeCase Case, CaseTexts Texts) : LibraryEntry(File, Card)
{
    public override IReadOnlyList<string> Keywords => Case.Keywords;
    public override string Source => Case.Source;
    public override DateOnly Checked => Case.Checked;
    public override string Plain => string.Join('\n', [.. Texts.All.Select(text => text.Plain), .. Case.Amounts.Select(a => $"{a.Amount} {a.What}"), .. Case.Rules.Select(r => $"{r.Term} {r.Meaning}")]);
}

/// <summary>The parts of a practice case that carry links and explained words.</summary>
public sealed record CaseTexts(IReadOnlyList<ReadingText> Facts, ReadingText Stuck, ReadingText Interpretation, IReadOnlyList<ReadingText> WaysOut, ReadingText Outcome)
{
    public IEnumerable<ReadingText> All => [.. Facts, Stuck, Interpretation, .. WaysOut, Outcome];
}
