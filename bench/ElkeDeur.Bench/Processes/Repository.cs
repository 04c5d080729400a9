namespace ElkeDeur.Bench.Processes;

/// <summary>Where the built programs and the folders of this repository are.</summary>
public static class Repository
{
    private static readonly string Configuration =
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    public static string Root { get; } = Find();
    public static string Bench => Path.Combine(AppContext.BaseDirectory, "ElkeDeur.Bench.dll");
    public static string WebFolder => Path.Combine(Root, "src", "ElkeDeur.Web");
    public static string Web => Path.Combine(WebFolder, "bin", Configuration, "net10.0", "ElkeDeur.Web.dll");
    public static string Artifacts => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "bench")).FullName;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ElkeDeur.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmark runs inside its repository.");
        return folder.FullName;
    }
}
