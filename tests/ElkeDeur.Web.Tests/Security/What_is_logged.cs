using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Features.Sessions.Play;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Security;

public sealed class What_is_logged
{
    [Theory, EachDatabase]
    public async Task No_line_of_a_whole_session_holds_a_secret_a_name_or_a_question(Database database)
    {
        await using var app = new TestApp(database);
        using var round = await Round.StartAsync(app, ("Vragen", "ja"), ("Plek", "Kanarieplek"));
        using var phone = await round.Session.SecondNarratorAsync(app);
        await round.ToAsync("s2_ontrafelen");
        await round.Team.OpenAsync(round.TeamPage);
        await round.Team.SendAsync(round.Team.Form("form[data-command=ask]"), ("text", "Kanarievraag?"));
        await round.Team.SendAsync(round.Team.Form("form[data-command=ask]"), ("text", new string('K', 5000)));
        await round.ToAsync("s3_afspraken");
        await round.DoAsync("agreement", "", ("what", "Kanarieafspraak"), ("holder", "Kanarienaam"));
        await TroubleAsync(round, app);
        await round.DoAsync("close");
        await round.Team.OpenAsync(round.Report);
        await round.Team.SendAsync(round.Team.Form("form:has([name=mail])"), ("mail", "kanarie@gemeente.example"));
        await app.Services.GetRequiredService<Rounds>().RunAsync(TestContext.Current.CancellationToken);

        string[] secrets = ["anarie", "KKKKK", round.Session.Phrase, round.Session.BoardPath.Split('/')[^1], (await round.RoomAsync()).Code, "verteller=", "deelnemer="];
        foreach (var line in app.Log.Lines)
            Assert.DoesNotContain(secrets, secret => line.Contains(secret, StringComparison.Ordinal));
    }

    // What goes wrong is logged, but not what was in it.
    private static async Task TroubleAsync(Round round, TestApp app)
    {
        var form = round.Narrator.Form("form[data-command=agreement]");
        app.Pragma.Now = "PRAGMA query_only=ON";
        await round.Narrator.SendAsync(form, ("what", "Kanarieafspraak"), ("holder", "Kanarienaam"));
        app.Pragma.Now = "PRAGMA query_only=OFF";
        await round.Narrator.SendAsync(form, ("__RequestVerificationToken", "oud"), ("what", "Kanarieafspraak"));
        await round.Narrator.OpenAsync(round.Session.BoardPath + "x");
        await round.Narrator.OpenAsync(round.Session.Narrator);
    }
}
