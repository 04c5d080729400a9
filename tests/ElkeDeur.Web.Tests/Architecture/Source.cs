namespace ElkeDeur.Web.Tests.Architecture;

/// <summary>The folder with the solution.</summary>
internal static class Source
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ElkeDeur.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The solution was not found above the tests.");
    }
}
