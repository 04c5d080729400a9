namespace ElkeDeur.Web.Mail;

/// <summary>How long to wait before the next try of a mail.</summary>
public static class Retry
{
    public const int Most = 8;

    private static readonly int[] Minutes = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60];

    public static TimeSpan DelayAfter(int attempts) => TimeSpan.FromMinutes(Minutes[Math.Min(attempts, Minutes.Length) - 1]);
}
