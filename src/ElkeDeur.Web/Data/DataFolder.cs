namespace ElkeDeur.Web.Data;

/// <summary>The folder with everything that is made at run time (setting ELKEDEUR_DATA, else "data").</summary>
public sealed record DataFolder(string Root)
{
    public string Database => Path.Combine(Root, "elkedeur.db");
    public string Keys => Path.Combine(Root, "keys");
    public string Backups => Path.Combine(Root, "backups");
    public string Outbox => Path.Combine(Root, "outbox");

    public static DataFolder From(IConfiguration settings) =>
        new(Path.GetFullPath(settings["ELKEDEUR_DATA"] is { Length: > 0 } folder ? folder : "data"));

    public void Create() => MakePrivate(Root);

    public void CreateOutbox() => MakePrivate(Outbox);

    public void CreateBackups() => MakePrivate(Backups);

    // A folder that is already there keeps the rights its administrator gave it.
    private static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
