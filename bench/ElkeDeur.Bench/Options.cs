using System.Globalization;

namespace ElkeDeur.Bench;

/// <summary>What to measure, and numbers that differ from those of the targets: <c>--rooms 20</c>.</summary>
public sealed class Options(string[] args)
{
    public string What => args.Length > 0 ? args[0] : "";

    /// <summary>The command that repeats this run.</summary>
    public string Command(string what) =>
        $"dotnet run -c Release --project bench/ElkeDeur.Bench -- {string.Join(' ', args.Skip(1).Where((a, i) => a != "--write" && (i == 0 || args[i] != "--write")).Prepend(what))}";

    public string? Text(string name)
    {
        var at = Array.IndexOf(args, $"--{name}");
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }

    public int Count(string name, int usual) => Text(name) is { } typed ? Number(typed) : usual;

    public static int Number(string typed) => int.Parse(typed, CultureInfo.InvariantCulture);
}
