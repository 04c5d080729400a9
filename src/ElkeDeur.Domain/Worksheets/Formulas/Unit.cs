using System.Collections.Immutable;

namespace ElkeDeur.Domain.Worksheets.Formulas;

/// <summary>
/// What a number counts: euro, hour, month, or a ratio of these such as euro per month. Written as <c>euro/maand</c>; empty for a bare
/// number. Singular and plural of a time are the same unit.
/// </summary>
public sealed class Unit : IEquatable<Unit>
{
    private static readonly Dictionary<string, string> Singular = new()
    {
        ["dagen"] = "dag", ["weken"] = "week", ["maanden"] = "maand", ["jaren"] = "jaar", ["uren"] = "uur", ["minuten"] = "minuut",
        ["personen"] = "persoon", ["keren"] = "keer", ["euro's"] = "euro", ["inwoners"] = "inwoner", ["gesprekken"] = "gesprek", ["zaken"] = "zaak",
    };

    private readonly ImmutableSortedDictionary<string, int> powers;

    private Unit(ImmutableSortedDictionary<string, int> powers) => this.powers = powers;

    public static Unit None { get; } = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));
    public static Unit Euro { get; } = Of("euro");
    public static Unit Day { get; } = Of("dag");

    /// <summary>Whether a date can be moved by this many.</summary>
    public bool IsTime => powers.Count == 1 && powers.TryGetValue(Name, out var power) && power == 1 && Name is "dag" or "week" or "maand" or "jaar";

    public bool IsMoney => powers.GetValueOrDefault("euro") == 1;

    /// <summary>As it is written, in singular.</summary>
    public string Name => string.Join('/', new[] { string.Join('*', Words(1)) }.Concat(Words(-1)));

    /// <summary>The unit of these words; empty text is a bare number.</summary>
    public static Unit Of(string? written)
    {
        var unit = None;
        var parts = (written ?? "").Split('/', StringSplitOptions.TrimEntries);
        for (var i = 0; i < parts.Length; i++)
            foreach (var word in parts[i].Split('*', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                unit = i == 0 ? unit.Times(One(word)) : unit.Per(One(word));
        return unit;
    }

    public Unit Times(Unit other) => Add(other, 1);

    public Unit Per(Unit other) => Add(other, -1);

    public bool Equals(Unit? other) => other is not null && powers.SequenceEqual(other.powers);

    public override bool Equals(object? obj) => Equals(obj as Unit);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Name;

    private static Unit One(string word) => new(None.powers.Add(Singular.GetValueOrDefault(word, word), 1));

    private Unit Add(Unit other, int sign)
    {
        var sum = powers;
        foreach (var (word, power) in other.powers)
        {
            var next = sum.GetValueOrDefault(word) + (sign * power);
            sum = next == 0 ? sum.Remove(word) : sum.SetItem(word, next);
        }
        return new(sum);
    }

    private IEnumerable<string> Words(int sign) => powers.Where(p => Math.Sign(p.Value) == sign).SelectMany(p => Enumerable.Repeat(p.Key, Math.Abs(p.Value)));
}
