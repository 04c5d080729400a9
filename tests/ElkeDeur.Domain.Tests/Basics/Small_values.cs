using ElkeDeur.Domain.People;

namespace ElkeDeur.Domain.Tests.Basics;

public sealed class Small_values
{
    [Theory]
    [InlineData(" Anna@Voorbeeld.Example ", "anna@voorbeeld.example")]
    [InlineData("a.b+c@sub.voorbeeld.example", "a.b+c@sub.voorbeeld.example")]
    public void An_address_is_kept_in_one_spelling(string typed, string kept) =>
        Assert.Equal(kept, EmailAddress.Parse(typed)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("anna")]
    [InlineData("@voorbeeld.example")]
    [InlineData("anna@voorbeeld")]
    [InlineData("anna@voorbeeld..example")]
    [InlineData("anna@@voorbeeld.example")]
    [InlineData("an na@voorbeeld.example")]
    [InlineData("anna@voorbeeld.example\r\nBcc: iedereen@voorbeeld.example")]
    [InlineData("Anna <anna@voorbeeld.example>")]
    public void What_cannot_be_an_address_is_none(string? typed) => Assert.Null(EmailAddress.Parse(typed));

    [Fact]
    public void An_address_has_at_most_254_characters()
    {
        const string end = "@voorbeeld.example";

        Assert.NotNull(EmailAddress.Parse(new string('a', 254 - end.Length) + end));
        Assert.Null(EmailAddress.Parse(new string('a', 255 - end.Length) + end));
    }

    [Theory]
    [InlineData("narrator:k3m9", Role.Narrator, "k3m9")]
    [InlineData("system", Role.System, "")]
    [InlineData("practiceteam", Role.PracticeTeam, "")]
    [InlineData("participant:a:b", Role.Participant, "a:b")]
    public void An_actor_is_read_as_it_was_written(string text, Role role, string id)
    {
        Assert.Equal(new Actor(role, id), Actor.Parse(text));
        Assert.Equal(text, Actor.Parse(text).ToString());
    }

    [Theory]
    [InlineData(13, Reminder.None, false)]
    [InlineData(14, Reminder.First, false)]
    [InlineData(14, Reminder.None, true)]
    [InlineData(41, Reminder.None, true)]
    [InlineData(42, Reminder.Last, true)]
    [InlineData(42, Reminder.Last, false)]
    public void Reminders_come_after_two_and_six_weeks(int days, Reminder due, bool firstSent)
    {
        var over = new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

        Assert.Equal(due, ReminderPlan.Due(over, firstSent ? over.AddDays(14) : null, over.AddDays(days)));
    }

    [Fact]
    public void Every_value_has_words_of_its_own()
    {
        AssertDifferent<Reply>(Words.Of);
        AssertDifferent<BuildingBlock>(Words.Of);
        AssertDifferent<WorkField>(Words.Of);
        AssertDifferent<Difficulty>(Words.Of);
        AssertDifferent<HintClass>(Words.Of);
        Assert.Equal("lerende-uitvoeringspraktijk", Words.Slug(BuildingBlock.LearningPractice));
    }

    private static void AssertDifferent<T>(Func<T, string> words) where T : struct, Enum =>
        Assert.Equal(Enum.GetValues<T>().Length, Enum.GetValues<T>().Select(words).Where(w => w.Length > 0).Distinct().Count());
}
