namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>A text as its readers see it; the plain text itself when it cannot be read as what it is.</summary>
public sealed record ShownContent(WrittenContent Content, string Title, string Text);
