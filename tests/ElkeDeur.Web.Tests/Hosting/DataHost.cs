using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Mail;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>Database, mail and rounds without pages. Nothing runs by itself: a test says when.</summary>
public sealed class DataHost : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly WebApplication app;

    private DataHost(TestDatabase database, TestClock clock, (string Name, string Value)[] settings)
    {
        this.database = database;
        Clock = clock;
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(
            database.Settings.Concat(settings.Select(one => KeyValuePair.Create(one.Name, (string?)one.Value))));
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<Func<SessionRow, IReadOnlyList<SessionEntryRow>, Redaction>>(WithoutWords);
        builder.Services.AddSingleton<PublicAddress>();
        builder.AddElkeDeurData().AddKeys().AddMail().AddRounds();
        app = builder.Build();
    }

    public TestClock Clock { get; }
    public TestLog Log { get; } = new();
    public DataFolder Folder => database.Folder;
    public DateTime Now => Clock.Now;

    public static async Task<DataHost> StartAsync(Database kind, params (string Name, string Value)[] settings)
    {
        var database = new TestDatabase(kind);
        try
        {
            var host = new DataHost(database, new TestClock(), settings);
            await host.app.MigrateAsync();
            return host;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>A second server on the same database and folder, as after a restart or on another node.</summary>
    public async Task<DataHost> AgainAsync(params (string Name, string Value)[] settings)
    {
        var host = new DataHost(database, Clock, settings);
        await host.app.MigrateAsync();
        return host;
    }

    public T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    public AppDb OpenDb() => Get<IDbContextFactory<AppDb>>().CreateDbContext();

    /// <summary>Does something with a service that lives as long as a request.</summary>
    public async Task<TAnswer> InRequestAsync<T, TAnswer>(Func<T, Task<TAnswer>> work) where T : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<T>());
    }

    public async Task SaveAsync(params object[] rows)
    {
        await using var db = OpenDb();
        db.AddRange(rows);
        await db.SaveAsync(new Occasion(Actor.System, Now, "test", "test"));
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await database.DisposeAsync();
    }

    private static Redaction WithoutWords(SessionRow session, IReadOnlyList<SessionEntryRow> entries) =>
        new("{}", [.. entries.Select(entry => (entry.Sequence, "{}"))]);
}
