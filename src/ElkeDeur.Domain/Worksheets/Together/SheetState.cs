using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Worksheets.Filling;

namespace ElkeDeur.Domain.Worksheets.Together;

/// <summary>A sheet that is being filled in, alone or together: who answered what, what stands beside it, what was agreed.</summary>
public sealed record SheetState
{
    /// <summary>The key of the answers that all give together.</summary>
    public const string Shared = "";

    /// <summary>Which sheet of the content; empty before it was begun.</summary>
    public string Address { get; init; } = "";

    /// <summary>What it is about, in the words of who began it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Everybody who answers, by key: all together, or each organisation or person.</summary>
    public ImmutableDictionary<string, Party> Parties { get; init; } = ImmutableDictionary<string, Party>.Empty;

    /// <summary>For which party a participant answers.</summary>
    public ImmutableDictionary<string, string> Members { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Texts that came while another wrote in the same place; both stay until somebody chooses.</summary>
    public ImmutableList<BesideText> Beside { get; init; } = [];

    /// <summary>Who told the team their group of a mirror.</summary>
    public ImmutableList<string> Told { get; init; } = [];

    /// <summary>How many told each group; not who. Only the log knows, under a random number.</summary>
    public ImmutableDictionary<string, int> Groups { get; init; } = ImmutableDictionary<string, int>.Empty;

    public ImmutableList<Agreement> Agreements { get; init; } = [];

    /// <summary>The day to look back on.</summary>
    public DateOnly? ReviewOn { get; init; }

    public bool Finished { get; init; }

    /// <summary>The field that everybody looks at now.</summary>
    public string? OnBoard { get; init; }

    /// <summary>The answers of a party; empty when it gave none.</summary>
    public SheetAnswers AnswersOf(string party) => Parties.TryGetValue(party, out var known) ? known.Answers : SheetAnswers.Empty;

    /// <summary>The key of an organisation: the same however its name is capitalised or spaced.</summary>
    public static string KeyOf(string name) =>
        string.Join(' ', name.Normalize().ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal SheetState Put(string party, string place, string text)
    {
        var known = Parties.GetValueOrDefault(party) ?? new("", SheetAnswers.Empty);
        return this with { Parties = Parties.SetItem(party, known with { Answers = known.Answers.With(place, text) }) };
    }
}

/// <summary>Who answers: an organisation under its name, or a person without one.</summary>
public sealed record Party(string Name, SheetAnswers Answers)
{
    /// <summary>Whether anything was filled in; joining alone is no answer.</summary>
    [JsonIgnore] public bool HasAnswered => !Answers.Typed.IsEmpty;
}

/// <summary>A text that stands beside the one in the field.</summary>
/// <param name="Id">The command that brought it.</param>
public sealed record BesideText(Guid Id, string Party, string Place, string Text);
