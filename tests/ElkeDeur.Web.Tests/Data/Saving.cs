using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Data;

public sealed class Saving
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Nothing_is_saved_without_an_occasion(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await using var db = host.OpenDb();
        db.Workspaces.Add(host.NewWorkspace());

        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => db.SaveAsync([], Stop));
    }

    [Theory, EachDatabase]
    public async Task The_occasion_is_kept_with_the_change(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await using var db = host.OpenDb();
        db.Workspaces.Add(host.NewWorkspace());

        await db.SaveAsync(new Occasion(new Actor(Role.Organiser, "w1"), host.Now, "workspace.make", "workspace:w1"), Stop);

        var line = await db.Audit.AsNoTracking().SingleAsync(Stop);
        Assert.Equal(("organiser:w1", "workspace.make", "workspace:w1", host.Now), (line.Who, line.What, line.Subject, line.At));
    }

    [Theory, EachDatabase]
    public async Task What_could_not_be_saved_leaves_no_line_behind(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await host.SaveAsync(host.NewSession("s1"));
        await using var mine = host.OpenDb();
        await using var theirs = host.OpenDb();
        (await mine.Sessions.SingleAsync(Stop)).Version++;
        (await theirs.Sessions.SingleAsync(Stop)).Version++;
        await theirs.SaveAsync(Occasion(host, "theirs"), Stop);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveAsync(Occasion(host, "mine"), Stop));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveAsync(Occasion(host, "mine again"), Stop));

        Assert.Equal(["test", "theirs"], await theirs.Audit.OrderBy(line => line.Id).Select(line => line.What).ToListAsync(Stop));
    }

    [Theory, EachDatabase]
    public async Task A_command_id_fits_once_in_a_session(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        await host.SaveAsync(host.NewSession("s1"), host.NewSession("s2"));
        var command = Guid.NewGuid();

        await host.SaveAsync(Entry("s1", 1, command, host.Now), Entry("s2", 1, command, host.Now));

        await Assert.ThrowsAsync<DbUpdateException>(() => host.SaveAsync(Entry("s1", 2, command, host.Now)));
    }

    [Theory, EachDatabase]
    public async Task Times_come_back_as_they_were_stored(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        var moment = UtcConverter.Store(new DateTime(2026, 3, 29, 1, 30, 0, 123, 456, DateTimeKind.Utc).AddTicks(7));
        var session = host.NewSession("s1");
        session.PlannedFor = moment;
        await host.SaveAsync(session);

        await using var db = host.OpenDb();
        var stored = await db.Sessions.SingleAsync(one => one.PlannedFor == moment, Stop);
        Assert.Equal((moment, DateTimeKind.Utc), (stored.PlannedFor!.Value, stored.PlannedFor.Value.Kind));
    }

    [Fact]
    public void A_local_time_is_refused() =>
        Assert.Throws<ArgumentException>(() => UtcConverter.Store(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local)));

    [Theory, EachDatabase]
    public async Task Many_writers_at_once_all_get_their_turn(Database database)
    {
        await using var host = await DataHost.StartAsync(database);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => host.SaveAsync(host.NewSession($"s{number}"))));

        await using var db = host.OpenDb();
        Assert.Equal((100, 100), (await db.Sessions.CountAsync(Stop), await db.Audit.CountAsync(Stop)));
    }

    private static Occasion Occasion(DataHost host, string what) => new(Actor.System, host.Now, what, "session:s1");

    private static SessionEntryRow Entry(string session, int sequence, Guid command, DateTime at) =>
        new() { SessionId = session, Sequence = sequence, CommandId = command, At = at, By = "narrator:n1", Version = sequence };
}
