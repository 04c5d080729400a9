namespace ElkeDeur.Domain.Agreements;

/// <summary>A mail about one's own agreements.</summary>
public enum Reminder
{
    /// <summary>Nothing now.</summary>
    None,
    /// <summary>Two weeks after the session.</summary>
    First,
    /// <summary>Six weeks after the session.</summary>
    Last,
}

/// <summary>When people hear about their agreements again.</summary>
public static class ReminderPlan
{
    /// <summary>From the end of the session to the first reminder.</summary>
    public static readonly TimeSpan FirstAfter = TimeSpan.FromDays(14);

    /// <summary>From the end of the session to the last reminder.</summary>
    public static readonly TimeSpan LastAfter = TimeSpan.FromDays(42);

    /// <summary>The reminder to send now. Who confirms late gets the last one only, not both at once.</summary>
    /// <param name="over">When the session ended; UTC.</param>
    /// <param name="firstSent">When the first was sent, or null.</param>
    /// <param name="now">UTC.</param>
    public static Reminder Due(DateTime over, DateTime? firstSent, DateTime now) =>
        now >= over + LastAfter ? Reminder.Last
        : now >= over + FirstAfter && firstSent is null ? Reminder.First
        : Reminder.None;

    /// <summary>Whether it is time for the one mail about a sheet. A day that was past when somebody asked brings none.</summary>
    /// <param name="reviewOn">The day to look back on, when one was chosen.</param>
    public static bool IsDue(DateOnly? reviewOn, DateOnly askedOn, DateOnly today) => reviewOn >= askedOn && reviewOn <= today;
}
