using System.Runtime.CompilerServices;

namespace ElkeDeur.Browser.Tests.Hosting;

/// <summary>The browser of this machine. Nothing is downloaded.</summary>
public static class Chromium
{
    public const string HowToGet = "There is no Chromium. Install it from the distribution, or name its path in ELKEDEUR_CHROMIUM.";

    public static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--mute-audio",
    ];

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static string? Path { get; } =
        Environment.GetEnvironmentVariable("ELKEDEUR_CHROMIUM") is { Length: > 0 } named ? named : Places.FirstOrDefault(File.Exists);

    /// <summary>Where everything has to be proven, a missing browser is a failure.</summary>
    public static string? Skip { get; } =
        !File.Exists(Path) && Environment.GetEnvironmentVariable("CI") != "true" ? HowToGet : null;
}

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line) => Skip = Chromium.Skip;
}

/// <summary>A theory that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line) => Skip = Chromium.Skip;
}
