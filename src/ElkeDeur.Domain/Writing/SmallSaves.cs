namespace ElkeDeur.Domain.Writing;

/// <summary>When a save is no version of its own but goes on with the last one. Source: our own choice.</summary>
public static class SmallSaves
{
    /// <summary>How long after its first save a version can still grow.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>Characters that may disappear; whoever throws away more can always get it back.</summary>
    public const int MostGone = 500;

    /// <summary>Whether the new text goes on with the version that is there.</summary>
    public static bool Join(TimeSpan sinceFirstSave, bool sameAuthor, string before, string after) =>
        sameAuthor && sinceFirstSave < Window && Gone(before, after) <= MostGone;

    // What stands between the common beginning and the common end.
    private static int Gone(string before, string after)
    {
        var shortest = Math.Min(before.Length, after.Length);
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (end < shortest - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        return before.Length - start - end;
    }
}
