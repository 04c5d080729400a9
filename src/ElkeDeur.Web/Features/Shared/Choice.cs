namespace ElkeDeur.Web.Features.Shared;

/// <summary>One list to choose from.</summary>
public sealed record Choice(string Name, string Label, IReadOnlyList<(string Value, string Label)> Options, string? Chosen)
{
    public static Choice Of<T>(string name, string label, string? chosen, Func<T, string> words) where T : struct, Enum =>
        new(name, label, [.. Enum.GetValues<T>().Select(value => (ContentWords.Of(value), words(value)))], chosen);
}
