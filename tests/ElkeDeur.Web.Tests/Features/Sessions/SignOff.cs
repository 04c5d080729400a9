using System.Net;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Features.Sessions;

public sealed class SignOff
{
    [Theory, EachDatabase]
    public async Task A_signed_off_device_loses_its_stream_and_its_screen(Database database)
    {
        await using var app = new TestApp(database);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        using var phone = await session.SecondNarratorAsync(app);
        using var stream = await phone.ListenAsync($"{session.Narrator}/stroom?versie=1");
        await stream.UntilAsync("event: presence");

        await maker.OpenAsync(session.Narrator);
        await maker.SendAsync(maker.Form("form[action$=afmelden]"));

        Assert.EndsWith(session.Narrator, maker.Page.Url, StringComparison.Ordinal);
        Assert.Single(maker.Page.QuerySelectorAll("#wie .log li"));
        Assert.Null(await stream.UntilAsync(line: null));
        await phone.OpenAsync(session.Narrator);
        Assert.Equal(HttpStatusCode.NotFound, phone.Status);
        await using var db = app.OpenDb();
        Assert.Equal(1, await db.NarratorDevices.CountAsync(d => d.SessionId == session.Id && d.SignedOffAt != null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_signed_off_device_comes_back_only_with_the_words()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        using var phone = await session.SecondNarratorAsync(app);
        await maker.OpenAsync($"{session.Narrator}/afmelden");
        await maker.SendAsync(maker.Form());

        await phone.OpenAsync($"{session.Narrator}/herstel");
        await phone.SendAsync(phone.Form(), ("woorden", session.Phrase));

        Assert.Equal(HttpStatusCode.OK, phone.Status);
        Assert.EndsWith(session.Narrator, phone.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_names_each_device_and_offers_only_the_others()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        using var phone = await session.SecondNarratorAsync(app);

        await maker.OpenAsync($"{session.Narrator}/afmelden");

        Assert.Equal(2, maker.Page.QuerySelectorAll("#apparaten li").Length);
        Assert.Single(maker.Page.QuerySelectorAll("#apparaten form"));
        Assert.Contains("Dit apparaat", maker.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_device_in_use_and_an_unknown_one_are_refused_with_a_sentence()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);
        using var phone = await session.SecondNarratorAsync(app);
        var own = (await session.RoomAsync(app)).Devices.Values.OrderBy(d => d.FirstSeenAt).ThenBy(d => d.Id).ToList();

        foreach (var device in new[] { "onbekend", "" })
        {
            await maker.OpenAsync($"{session.Narrator}/afmelden");
            await maker.SendAsync(maker.Form(), ("device", device));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, maker.Status);
            Assert.Contains("Kies er een uit de lijst", maker.Shown(), StringComparison.Ordinal);
        }
        await maker.OpenAsync($"{session.Narrator}/afmelden");
        var other = maker.Page.QuerySelector("#apparaten input[name=device]")!.GetAttribute("value");
        await maker.SendAsync(maker.Form(), ("device", own.Single(d => d.Id != other).Id));
        Assert.Contains("Dit apparaat gebruik je nu", maker.Shown(), StringComparison.Ordinal);
    }
}
