using System.Diagnostics;
using System.Net;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Security;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Security;

public sealed class Joining
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_hundred_people_behind_one_address_come_in_while_somebody_there_guesses_codes()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        var code = (await round.RoomAsync()).Code;
        using var guesser = app.NewVisitor();
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var guessing = GuessAsync(guesser, code, enough.Token);

        var watch = Stopwatch.StartNew();
        for (var group = 0; group < 15; group++)
            await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => Assert.Contains(await Cookies.OfJoiningAsync(app, code), c => c.StartsWith("deelnemer=", StringComparison.Ordinal))));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"It took {watch.Elapsed}.");
        await enough.CancelAsync();
        Assert.InRange(await guessing, 1, 40);
    }

    [Fact]
    public void Each_wrong_guess_makes_the_next_one_slower_up_to_four_seconds_and_the_rest_is_forgotten_after_ten_minutes()
    {
        var clock = new TestClock();
        var brake = new GuessBrake(clock);
        var waits = new List<double>();
        for (var i = 0; i < 12; i++)
        {
            _ = brake.WrongAsync("kantoor", TimeSpan.FromMilliseconds(1));
            waits.Add(brake.WaitAt("kantoor", Longest).TotalSeconds);
        }
        Assert.Equal(waits.Order(), waits);
        Assert.InRange(waits[0], 0.1, 0.2);
        Assert.Equal(4, waits[^1]);
        Assert.Equal(TimeSpan.Zero, brake.WaitAt("thuis", Longest));

        clock.Advance(TimeSpan.FromMinutes(11));
        _ = brake.WrongAsync("kantoor", TimeSpan.FromMilliseconds(1));
        Assert.InRange(brake.WaitAt("kantoor", Longest).TotalSeconds, 0.1, 0.2);
    }

    [Theory]
    [InlineData("  {0}  ")]
    [InlineData("{1}")]
    [InlineData("{2}")]
    public async Task Capitals_spaces_and_dashes_do_not_matter(string typed)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        var code = (await round.RoomAsync()).Code;
#pragma warning disable CA1308 // People type small letters.
        var meant = string.Format(System.Globalization.CultureInfo.InvariantCulture, typed, code, code.ToLowerInvariant(), $"{code[..3]} - {code[3..]}");
#pragma warning restore CA1308
        using var visitor = app.NewVisitor();

        await Round.JoinAsync(visitor, meant);

        Assert.EndsWith(round.TeamPage, visitor.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Vul de code in")]
    [InlineData("BCDFGH", "Deze code kennen we niet")]
    [InlineData("AEIOU1", "Deze code kennen we niet")]
    [InlineData("<b>veel te lang", "Deze code kennen we niet")]
    public async Task A_wrong_code_gets_a_sentence_and_stays_in_the_field(string typed, string sentence)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var visitor = app.NewVisitor();

        await Round.JoinAsync(visitor, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains(sentence, visitor.Shown(), StringComparison.Ordinal);
        Assert.Equal(typed, visitor.Page.QuerySelector("#code")!.GetAttribute("value") ?? "");
    }

    [Theory, EachDatabase]
    public async Task A_code_is_six_characters_that_spell_no_word_and_stays_taken_for_ninety_days_after_its_end(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await Round.StartAsync(app);
        var code = (await round.RoomAsync()).Code;
        await using var db = app.OpenDb();
        var row = await db.JoinCodes.AsNoTracking().SingleAsync(Stop);

        Assert.Matches("^[2-9BCDFGHJKLMNPQRSTVWXZ]{6}$", code);
        Assert.Equal((28, 28), (JoinCodes.Alphabet.Length, JoinCodes.Alphabet.Distinct().Count()));
        Assert.Equal((app.Now.AddDays(30), app.Now.AddDays(120)), (row.ValidUntil, row.FreeFrom));
        app.Clock.Advance(TimeSpan.FromDays(119));
        await app.Services.GetRequiredService<Web.Data.Retention.Rounds>().RunAsync(Stop);
        db.JoinCodes.Add(JoinCodeRow.For(code, round.Session.Id, app.Now));
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => db.SaveAsync(new Occasion(Actor.System, app.Now, "test", "test"), Stop));
    }

    private static async Task<int> GuessAsync(Visitor guesser, string code, CancellationToken enough)
    {
        var wrong = JoinCodes.Alphabet[(JoinCodes.Alphabet.IndexOf(code[0], StringComparison.Ordinal) + 1) % 28] + code[1..];
        for (var guesses = 0; ; guesses++)
        {
            if (enough.IsCancellationRequested) return guesses;
            await Round.JoinAsync(guesser, wrong);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, guesser.Status);
        }
    }
}
