using System.Net;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Content;

public sealed class A_broken_recording : IDisposable
{
    private const string Times = "sound/uitkering-onverwacht-gekort.json";
    private readonly ContentCopy copy = ContentCopy.OfAll();

    [Theory]
    [InlineData("{\"duurMs\":1000,\"reg")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"duurMs\":1000}")]
    [InlineData("{\"duurMs\":1000,\"regels\":null}")]
    [InlineData("{\"duurMs\":1000,\"regels\":[null]}")]
    [InlineData("{\"duurMs\":1000,\"regels\":[{\"volgorde\":\"een\"}]}")]
    public async Task Whose_times_cannot_be_read_plays_without_following_along(string times)
    {
        await File.WriteAllTextAsync(copy.At(Times), times, TestContext.Current.CancellationToken);
        await using var app = new TestApp(Database.Sqlite, ("ELKEDEUR_CONTENT", copy.Root));
        using var round = await Round.StartAsync(app);
        await round.ToAsync("s1_audio");
        await round.DoAsync("audio-start");
        await round.LookAsync();

        Assert.Equal("[]", round.Team.Page.QuerySelector("audio")!.GetAttribute("data-lines"));
        Assert.NotEmpty(round.Team.Page.QuerySelectorAll(".lines li"));
        await round.Team.OpenAsync("/mysteries/uitkering-onverwacht-gekort/luister");
        Assert.Equal(HttpStatusCode.OK, round.Team.Status);
        Assert.Contains($"mysteries/{Times}", Assert.Single(app.Log.Lines, line => line.StartsWith("Warning The times in", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    public void Dispose() => copy.Dispose();
}
