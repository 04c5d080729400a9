namespace ElkeDeur.Web.Content;

/// <summary>Where the content is: setting ELKEDEUR_CONTENT, else the folder <c>content</c> beside the program or above it.</summary>
public sealed record ContentFolder(string Root)
{
    public static ContentFolder From(IConfiguration settings, string start)
    {
        if (settings["ELKEDEUR_CONTENT"] is { Length: > 0 } set) return new(Path.GetFullPath(set));
        foreach (var begin in new[] { AppContext.BaseDirectory, start })
            for (var folder = new DirectoryInfo(begin); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "content", "mysteries", "module.yaml"))) return new(Path.Combine(folder.FullName, "content"));
        throw new DirectoryNotFoundException("The folder 'content' was not found. Set ELKEDEUR_CONTENT to its path.");
    }
}
