namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>What the check saw of one kind: sentences that begin with "Mogelijk".</summary>
public sealed record FindingsOfKind(string Kind, IReadOnlyList<string> Sentences);

/// <summary>What in a text may say who somebody is.</summary>
public sealed class Findings
{
    public IReadOnlyList<FindingsOfKind> In(string text, IReadOnlyList<string> pseudonyms) => [];

    public static string Name(string kind) => kind;
}
