using ElkeDeur.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ElkeDeur.Web.Data;

public static class DataSetup
{
    private const string Name = "ElkeDeur";

    /// <summary>
    /// A SQLite file in the data folder, or the PostgreSQL of ConnectionStrings:ElkeDeur. Take <see cref="AppDb"/> in a page,
    /// and an IDbContextFactory of it where work outlives a request.
    /// </summary>
    public static WebApplicationBuilder AddElkeDeurData(this WebApplicationBuilder builder)
    {
        var folder = DataFolder.From(builder.Configuration);
        builder.Services.AddSingleton(folder);
        builder.Services.TryAddSingleton(TimeProvider.System);
        if (UsesPostgres(builder.Configuration))
            builder.Services.AddAppDb<PostgresDb>(options => options.UseNpgsql(builder.Configuration.GetConnectionString(Name)));
        else
            builder.Services.AddAppDb<SqliteDb>(options => options.UseSqliteFile(folder.Database));
        return builder;
    }

    public static bool UsesPostgres(IConfiguration settings) => IsPostgres(settings.GetConnectionString(Name));

    public static bool IsPostgres(string? connection) => connection switch
    {
        null or "" => false,
        _ when connection.Contains("Host=", StringComparison.OrdinalIgnoreCase) => true,
        _ => throw new BadSetting(
            "De instelling ConnectionStrings:ElkeDeur is geen PostgreSQL-verbinding (Host=...). Laat haar weg voor SQLite."),
    };

    /// <summary>A locked database gives up after five seconds, so that a person hears about it.</summary>
    public static DbContextOptionsBuilder UseSqliteFile(this DbContextOptionsBuilder options, string file) => options
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 5 }.ToString())
        .AddInterceptors(new SqlitePragmas());

    private static void AddAppDb<T>(this IServiceCollection services, Action<DbContextOptionsBuilder> options) where T : AppDb
    {
        services.AddPooledDbContextFactory<T>(options);
        services.AddSingleton<IDbContextFactory<AppDb>, AppDbFactory<T>>();
        services.AddScoped(all => all.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext());
    }

    private sealed class AppDbFactory<T>(IDbContextFactory<T> inner) : IDbContextFactory<AppDb> where T : AppDb
    {
        public AppDb CreateDbContext() => inner.CreateDbContext();
    }
}
