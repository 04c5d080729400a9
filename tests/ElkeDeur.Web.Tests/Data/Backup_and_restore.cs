using System.Diagnostics;
using ElkeDeur.Web.Data.Backups;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Data;

public sealed class Backup_and_restore
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_backup_of_today_brings_back_what_was_there()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await host.SaveAsync(host.NewSession("before"));
        await host.Get<DailyBackup>().RunAsync(Stop);
        var backup = Assert.Single(Directory.GetFiles(host.Folder.Backups));
        await host.SaveAsync(host.NewSession("after"));

        var (code, said) = await RestoreAsync(host, backup);

        Assert.Equal(0, code);
        Assert.Contains("Je kunt Elke Deur weer starten.", said, StringComparison.Ordinal);
        Assert.Equal(["before"], await SessionsAsync(host));
    }

    [Fact]
    public async Task The_command_of_the_manual_does_it()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await host.SaveAsync(host.NewSession("before"));
        await host.Get<DailyBackup>().RunAsync(Stop);
        await host.SaveAsync(host.NewSession("after"));
        SqliteConnection.ClearAllPools();

        var program = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "restore", Directory.GetFiles(host.Folder.Backups).Single()])
        {
            RedirectStandardOutput = true,
            Environment = { ["ELKEDEUR_DATA"] = host.Folder.Root },
        };
        using var run = Process.Start(program)!;
        var said = await run.StandardOutput.ReadToEndAsync(Stop);
        await run.WaitForExitAsync(Stop);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Teruggezet:", said, StringComparison.Ordinal);
        Assert.Equal(["before"], await SessionsAsync(host));
    }

    [Fact]
    public async Task What_was_replaced_is_kept_and_can_come_back()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await host.Get<DailyBackup>().RunAsync(Stop);
        await host.SaveAsync(host.NewSession("after"));
        await RestoreAsync(host, Directory.GetFiles(host.Folder.Backups).Single());
        Assert.Empty(await SessionsAsync(host));

        await RestoreAsync(host, Directory.GetFiles(host.Folder.Backups, "*before-restore*").Single());

        Assert.Equal(["after"], await SessionsAsync(host));
    }

    [Fact]
    public async Task Who_said_stop_after_the_backup_stays_stopped()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await host.SaveAsync(host.NewSession("s1"));
        await host.SaveAsync(new ReminderAddressRow { SessionId = "s1", Address = "a@b.nl", AddressHash = [1], AskedAt = host.Now });
        await host.Get<DailyBackup>().RunAsync(Stop);
        await host.SaveAsync(new StoppedAddressRow { AddressHash = [1], StoppedAt = host.Now });

        await RestoreAsync(host, Directory.GetFiles(host.Folder.Backups).Single());

        await using var db = host.OpenDb();
        Assert.Equal((1, 0), (await db.StoppedAddresses.CountAsync(Stop), await db.ReminderAddresses.CountAsync(Stop)));
    }

    [Fact]
    public async Task Nothing_changes_while_the_program_runs()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await host.Get<DailyBackup>().RunAsync(Stop);
        await host.SaveAsync(host.NewSession("after"));
        await using var running = host.OpenDb();
        await running.Database.OpenConnectionAsync(Stop);

        var (code, said) = await new Attempt(host).RunAsync(Directory.GetFiles(host.Folder.Backups).Single());

        Assert.Equal((1, "Elke Deur draait nog. Stop het programma en probeer het opnieuw."), (code, said));
        Assert.Equal(["after"], await SessionsAsync(host));
    }

    [Theory]
    [InlineData("", "Dit is geen reservekopie van Elke Deur.")]
    [InlineData("Dit is een brief.", "Dit is geen reservekopie van Elke Deur.")]
    public async Task Another_file_is_refused(string content, string sentence)
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await host.SaveAsync(host.NewSession("s1"));
        var file = Path.Combine(host.Folder.Root, "brief.db");
        await File.WriteAllTextAsync(file, content, Stop);

        Assert.Equal((1, sentence), await RestoreAsync(host, file));
        Assert.Equal(["s1"], await SessionsAsync(host));
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);

        Assert.Equal((1, "Het bestand weg.db bestaat niet."), await RestoreAsync(host, "weg.db"));
    }

    [Fact]
    public async Task A_newer_backup_is_refused()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await host.Get<DailyBackup>().RunAsync(Stop);
        var file = Directory.GetFiles(host.Folder.Backups).Single();
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync(Stop);
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('20990101000000_Later', '99')";
            await command.ExecuteNonQueryAsync(Stop);
        }

        var (code, said) = await RestoreAsync(host, file);

        Assert.Equal((1, "Deze reservekopie komt van een nieuwere versie van Elke Deur. Installeer eerst die versie."), (code, said));
    }

    [Fact]
    public async Task A_broken_database_can_be_replaced()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await host.SaveAsync(host.NewSession("before"));
        await host.Get<DailyBackup>().RunAsync(Stop);
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(host.Folder.Database, "kapot", Stop);

        var (code, said) = await RestoreAsync(host, Directory.GetFiles(host.Folder.Backups).Single());

        Assert.Equal(0, code);
        Assert.Contains("niet te lezen", said, StringComparison.Ordinal);
        Assert.Equal(["before"], await SessionsAsync(host));
    }

    // The program has stopped once nothing holds the file open.
    private static Task<(int Code, string Said)> RestoreAsync(DataHost host, string file)
    {
        SqliteConnection.ClearAllPools();
        return new Attempt(host).RunAsync(file);
    }

    private static async Task<List<string>> SessionsAsync(DataHost host)
    {
        await using var db = host.OpenDb();
        return await db.Sessions.Select(session => session.Id).ToListAsync(Stop);
    }

    private sealed class Attempt(DataHost host)
    {
        public async Task<(int Code, string Said)> RunAsync(string file)
        {
            await using var said = new StringWriter();
            var code = await new Restore(host.Folder, host.Clock, said).RunAsync(file);
            return (code, said.ToString().Trim());
        }
    }
}
