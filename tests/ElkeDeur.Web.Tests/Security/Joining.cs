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
    public async Task Three_hundred_people_behind_one_address_come_in_while_two_hundred_connections_there_guess_codes()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var round = await Round.StartAsync(app);
        var code = (await round.RoomAsync()).Code;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var guessing = Enumerable.Range(0, 200).Select(_ => GuessAsync(app, code, enough.Token)).ToList();
        while (!app.Services.GetRequiredService<GuessBrake>().IsOn("")) await Task.Delay(50, Stop);

        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 300).Select(async person =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(30 * person), Stop);
            Assert.Contains(await Cookies.OfJoiningAsync(app, code), c => c.StartsWith("deelnemer=", StringComparison.Ordinal));
        }));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"It took {watch.Elapsed}.");
        await enough.CancelAsync();
        Assert.InRange((await Task.WhenAll(guessing)).Sum(), 200, 200 + 25 * (watch.Elapsed.TotalSeconds + 12));
    }

    [Fact]
    public async Task A_hundred_guesses_at_once_that_wait_for_no_answer_are_looked_at_twenty_five_times_a_second()
    {
        var brake = new GuessBrake(TimeProvider.System);
        for (var i = 0; i < 20; i++) _ = brake.WrongAsync("kantoor", TimeSpan.FromMilliseconds(1));
        var looked = 0;
        var watch = Stopwatch.StartNew();
        var guesses = Enumerable.Range(0, 100).Select(_ => brake.LookAsync("kantoor", () => Wrong(() => looked++), Stop)).ToList();
        var known = brake.LookAsync<string>("kantoor", () => Task.FromResult<string?>("sessie"), Stop);

        Assert.Equal("elders", await brake.LookAsync<string>("thuis", () => Task.FromResult<string?>("elders"), Stop));
        Assert.InRange(looked, 0, 2 + 25 * watch.Elapsed.TotalSeconds);
        Assert.Equal("sessie", await known);

        Assert.InRange(watch.Elapsed.TotalSeconds, 3.5, 30);
        Assert.Equal(100, looked);
        Assert.All(await Task.WhenAll(guesses), Assert.Null);
    }

    [Fact]
    public async Task Who_knows_does_not_wait_for_others_who_know()
    {
        var brake = new GuessBrake(TimeProvider.System);
        for (var i = 0; i < 20; i++) _ = brake.WrongAsync("kantoor", TimeSpan.FromMilliseconds(1));

        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => brake.LookAsync<string>("kantoor", () => Task.FromResult<string?>("sessie"), Stop)));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public async Task Who_left_gives_the_turn_on_and_a_database_in_trouble_does_too()
    {
        var brake = new GuessBrake(TimeProvider.System);
        for (var i = 0; i < 20; i++) _ = brake.WrongAsync("kantoor", TimeSpan.FromMilliseconds(1));
        using var gone = new CancellationTokenSource();
        var answer = new TaskCompletionSource<string?>();
        var first = brake.LookAsync("kantoor", () => answer.Task, Stop);
        var left = brake.LookAsync<string>("kantoor", () => Task.FromResult<string?>(null), gone.Token);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        answer.SetException(new IOException());
        await Assert.ThrowsAsync<IOException>(() => first);
        Assert.Equal("sessie", await brake.LookAsync<string>("kantoor", () => Task.FromResult<string?>("sessie"), Stop).WaitAsync(TimeSpan.FromSeconds(5), Stop));
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

    private static Task<string?> Wrong(Action looked)
    {
        looked();
        return Task.FromResult<string?>(null);
    }

    private static async Task<int> GuessAsync(TestApp app, string code, CancellationToken enough)
    {
        using var guesser = app.NewVisitor();
        var wrong = JoinCodes.Alphabet[(JoinCodes.Alphabet.IndexOf(code[0], StringComparison.Ordinal) + 1) % 28] + code[1..];
        for (var guesses = 0; ; guesses++)
        {
            if (enough.IsCancellationRequested) return guesses;
            await Round.JoinAsync(guesser, wrong);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, guesser.Status);
        }
    }
}
