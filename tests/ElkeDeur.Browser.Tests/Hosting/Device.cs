namespace ElkeDeur.Browser.Tests.Hosting;

/// <summary>What somebody looks at.</summary>
public sealed record Device(int Width, int Height, bool Phone)
{
    public static readonly Device SmallPhone = new(360, 640, true);
    public static readonly Device BigPhone = new(390, 844, true);
    public static readonly Device Laptop = new(1280, 800, false);
    public static readonly Device BigScreen = new(1920, 1080, false);

    public BrowserNewContextOptions Options(string address) => new()
    {
        BaseURL = address,
        Locale = "nl-NL",
        TimezoneId = "Europe/Amsterdam",
        ReducedMotion = ReducedMotion.Reduce,
        ViewportSize = new() { Width = Width, Height = Height },
        IsMobile = Phone,
        HasTouch = Phone,
    };
}
