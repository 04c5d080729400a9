namespace ElkeDeur.Domain.Tests.Playing;

/// <summary>A row of throws from which everything random is chosen; zeros after its end, so that a shorter row is a simpler game.</summary>
public sealed class Dice(IReadOnlyList<int> throws)
{
    private int at;

    public bool Empty => at >= throws.Count;

    public int Roll(int sides) => Empty ? 0 : throws[at++] % sides;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Roll(choices.Count)];

    public T[] Some<T>(IReadOnlyList<T> choices)
    {
        var chosen = Roll(1 << choices.Count);
        return [.. choices.Where((_, place) => (chosen >> place) % 2 == 1)];
    }
}
