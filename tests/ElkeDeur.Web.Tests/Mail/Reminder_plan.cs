using ElkeDeur.Domain.Agreements;

namespace ElkeDeur.Web.Tests.Mail;

public sealed class Reminder_plan
{
    [Theory]
    [InlineData(13, false, Reminder.None)]
    [InlineData(14, false, Reminder.First)]
    [InlineData(14, true, Reminder.None)]
    [InlineData(41, true, Reminder.None)]
    [InlineData(42, true, Reminder.Last)]
    [InlineData(42, false, Reminder.Last)]
    [InlineData(400, true, Reminder.Last)]
    public void Two_and_six_weeks_after_the_session(int days, bool firstSent, Reminder due)
    {
        var over = new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

        Assert.Equal(due, ReminderPlan.Due(over, firstSent ? over.AddDays(14) : null, over.AddDays(days)));
    }
}
