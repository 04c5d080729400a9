namespace ElkeDeur.Bench.Processes;

/// <summary>A data folder that is gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("elkedeur-bench-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
