using System.Text;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Hosting;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Data;

public sealed class Retention
{
    private const string Canary = "Kanarienaam";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Names_and_notes_go_ninety_days_after_closing(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await CloseSessionAsync(host);

        host.Clock.Advance(TimeSpan.FromDays(90) - TimeSpan.FromSeconds(1));
        await host.Get<Rounds>().RunAsync(Stop);
        Assert.Contains(Canary, await EverythingAsync(host), StringComparison.Ordinal);

        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await host.Get<Rounds>().RunAsync(Stop);
        Assert.DoesNotContain(Canary, await EverythingAsync(host), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_was_agreed_stays_without_who(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await CloseSessionAsync(host);
        host.Clock.Advance(TimeSpan.FromDays(90));

        await host.Get<Rounds>().RunAsync(Stop);

        await using var db = host.OpenDb();
        var agreement = await db.Agreements.SingleAsync(Stop);
        Assert.Equal(("Elke week samen bellen", null, null, null), (agreement.What, agreement.Holder, agreement.Partner, agreement.ByParticipant));
        Assert.Equal((0, 0), (await db.NarratorDevices.CountAsync(Stop), await db.PersonalLinks.CountAsync(Stop)));
        Assert.Equal(host.Now, (await db.Sessions.SingleAsync(Stop)).NamesDeletedAt);
    }

    [Theory, EachDatabase]
    public async Task The_number_of_days_is_a_setting(Database database)
    {
        await using var host = await DataHost.StartAsync(database, ("Retention:NamesDays", "10"));
        await CloseSessionAsync(host);
        host.Clock.Advance(TimeSpan.FromDays(10));

        await host.Get<Rounds>().RunAsync(Stop);

        Assert.DoesNotContain(Canary, await EverythingAsync(host), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_session_nobody_closed_counts_as_closed_when_its_code_ends(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        var session = host.NewSession("s1");
        session.PlannedFor = host.Now.AddDays(20);
        session.StateJson = Canary;
        await host.SaveAsync(session);

        host.Clock.Advance(TimeSpan.FromDays(20 + 30 + 89));
        await host.Get<Rounds>().RunAsync(Stop);
        Assert.Contains(Canary, await EverythingAsync(host), StringComparison.Ordinal);

        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.Get<Rounds>().RunAsync(Stop);
        Assert.DoesNotContain(Canary, await EverythingAsync(host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleted_words_are_not_in_the_file_either()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await CloseSessionAsync(host);
        Assert.Contains(Canary, FilesOf(host.Folder), StringComparison.Ordinal);
        host.Clock.Advance(TimeSpan.FromDays(90));

        await host.Get<Rounds>().RunAsync(Stop);

        Assert.DoesNotContain(Canary, FilesOf(host.Folder), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_workspace_goes_after_twelve_months_without_use_with_all_that_is_in_it(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await host.SaveAsync(host.NewWorkspace("old"), host.NewSession("s1", "old"), host.NewOwnCase("old"), host.NewAgreement("s1", "old"));
        await host.SaveAsync(new SessionEntryRow { SessionId = "s1", Sequence = 1, At = host.Now, By = "narrator:n1", CommandJson = "{}" });
        host.Clock.Advance(TimeSpan.FromDays(364));
        await host.SaveAsync(host.NewWorkspace("new"), host.NewSession("s2", "new"));
        await host.Get<Rounds>().RunAsync(Stop);
        await using var db = host.OpenDb();
        Assert.Equal(2, await db.Workspaces.CountAsync(Stop));

        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.Get<Rounds>().RunAsync(Stop);

        Assert.Equal(["new"], await db.Workspaces.Select(row => row.Id).ToListAsync(Stop));
        Assert.Equal(["s2"], await db.Sessions.Select(row => row.Id).ToListAsync(Stop));
        Assert.Equal(0, await db.OwnCases.CountAsync(Stop) + await db.Agreements.CountAsync(Stop) + await db.SessionEntries.CountAsync(Stop));
    }

    [Theory, EachDatabase]
    public async Task A_try_out_goes_the_next_day_and_its_code_keeps_resting(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        var tryOut = host.NewSession("try");
        tryOut.TryOut = true;
        await host.SaveAsync(tryOut, host.NewSession("real"), JoinCodeRow.For("BCDFGH", "try", host.Now));
        host.Clock.Advance(TimeSpan.FromDays(1));

        await host.Get<Rounds>().RunAsync(Stop);

        await using var db = host.OpenDb();
        Assert.Equal(["real"], await db.Sessions.Select(row => row.Id).ToListAsync(Stop));
        Assert.Equal(1, await db.JoinCodes.CountAsync(Stop));
    }

    [Theory, EachDatabase]
    public async Task A_code_may_be_given_out_again_ninety_days_after_its_end(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await host.SaveAsync(host.NewSession("s1"), JoinCodeRow.For("BCDFGH", "s1", host.Now.AddDays(30)));
        host.Clock.Advance(TimeSpan.FromDays(119));
        await host.Get<Rounds>().RunAsync(Stop);
        await using var db = host.OpenDb();
        Assert.Equal(1, await db.JoinCodes.CountAsync(Stop));

        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.Get<Rounds>().RunAsync(Stop);

        Assert.Equal(0, await db.JoinCodes.CountAsync(Stop));
    }

    [Theory, EachDatabase]
    public async Task A_line_in_the_audit_log_stays_a_year(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await host.SaveAsync(host.NewSession("s1"));
        host.Clock.Advance(TimeSpan.FromDays(365));

        await host.Get<Rounds>().RunAsync(Stop);

        await using var db = host.OpenDb();
        Assert.DoesNotContain("test", await db.Audit.Select(line => line.What).ToListAsync(Stop));
    }

    [Fact]
    public async Task A_step_that_fails_does_not_stop_the_others()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await File.WriteAllTextAsync(host.Folder.Backups, "in the way", Stop);
        var tryOut = host.NewSession("try");
        tryOut.TryOut = true;
        await host.SaveAsync(tryOut);
        host.Clock.Advance(TimeSpan.FromDays(1));

        await host.Get<Rounds>().RunAsync(Stop);

        await using var db = host.OpenDb();
        Assert.Equal(0, await db.Sessions.CountAsync(Stop));
        Assert.Contains(host.Log.Lines, line => line.Contains("could not finish: backup", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    public async Task A_setting_that_makes_no_sense_stops_the_start(string days)
    {
        var problem = await Assert.ThrowsAsync<BadSetting>(
            () => DataHost.StartAsync(Database.Sqlite, ("Retention:NamesDays", days)));

        Assert.Contains("Retention:NamesDays", problem.Message, StringComparison.Ordinal);
    }

    private static async Task CloseSessionAsync(DataHost host)
    {
        var session = host.NewSession("s1");
        session.ClosedAt = host.Now;
        session.StateJson = $"{{\"note\":\"{Canary} {new string('x', 9000)}\"}}";
        await host.SaveAsync(session, host.NewAgreement("s1"));
        await host.SaveAsync(
            new SessionEntryRow { SessionId = "s1", Sequence = 1, At = host.Now, By = "narrator:n1", CommandJson = $"\"{Canary}\"" },
            new NarratorDeviceRow { SessionId = "s1", Label = $"Telefoon van {Canary}", FirstSeenAt = host.Now },
            new PersonalLinkRow { SessionId = "s1", ParticipantId = "p1", SecretHash = [1], CreatedAt = host.Now });
    }

    private static async Task<string> EverythingAsync(DataHost host)
    {
        await using var db = host.OpenDb();
        var sessions = await db.Sessions.Select(row => row.StateJson).ToListAsync(Stop);
        var entries = await db.SessionEntries.Select(row => row.CommandJson).ToListAsync(Stop);
        var agreements = await db.Agreements.Select(row => row.Holder + row.Partner).ToListAsync(Stop);
        var devices = await db.NarratorDevices.Select(row => row.Label).ToListAsync(Stop);
        return string.Join('\n', [.. sessions, .. entries, .. agreements, .. devices]);
    }

    private static string FilesOf(DataFolder folder) => string.Concat(
        Directory.EnumerateFiles(folder.Root, "elkedeur.db*").Select(file => Encoding.Latin1.GetString(ReadShared(file))));

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
