using System.Globalization;

namespace ElkeDeur.Browser.Tests.Journeys;

public sealed class A_wrong_clock(House house)
{
    private const string TenMinutesAhead = """
        const real = Date, shift = 600_000;
        globalThis.Date = class extends real {
          constructor(...given) { given.length ? super(...given) : super(real.now() + shift); }
          static now() { return real.now() + shift; }
        };
        """;

    [BrowserFact]
    public async Task Of_a_participants_phone_still_shows_the_right_time_left()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        var late = new ParticipantPage(await table.SeatAsync(house, "verkeerde-klok", Device.BigPhone));
        await late.Person.Context.AddInitScriptAsync(TenMinutesAhead);
        await late.JoinByLinkAsync(table.Narrator.Code);
        await table.GoToAsync("s2_ontrafelen");
        await table.Narrator.DoAsync("timer-start");
        await late.Person.IsInAsync("s2_ontrafelen");

        var timer = late.Person.Page.Locator("[data-ends-at]");
        var ends = long.Parse((await timer.GetAttributeAsync("data-ends-at"))!, CultureInfo.InvariantCulture);
        await Expect(timer.Locator("[data-clock]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^\d\d:\d\d$"));
        var shown = TimeSpan.ParseExact((await timer.Locator("[data-clock]").TextContentAsync())!, @"mm\:ss", CultureInfo.InvariantCulture);
        var left = DateTimeOffset.FromUnixTimeMilliseconds(ends) - TimeProvider.System.GetUtcNow();

        Assert.InRange((shown - left).TotalSeconds, -2, 2);
    }
}
