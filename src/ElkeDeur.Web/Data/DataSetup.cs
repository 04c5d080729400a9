using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data;

public static class DataSetup
{
    /// <summary>
    /// SQLite in the data folder, or the database of ConnectionStrings:ElkeDeur. Take <see cref="AppDb"/> in a page,
    /// and an IDbContextFactory of it where work outlives a request.
    /// </summary>
    public static WebApplicationBuilder AddElkeDeurData(this WebApplicationBuilder builder)
    {
        var folder = DataFolder.From(builder.Configuration);
        var connection = builder.Configuration.GetConnectionString("ElkeDeur");
        builder.Services.AddSingleton(folder);
        if (IsPostgres(connection)) builder.Services.AddAppDb<PostgresDb>(options => options.UseNpgsql(connection));
        else builder.Services.AddAppDb<SqliteDb>(options => UseSqliteFile(options, connection ?? $"Data Source={folder.Database}"));
        return builder;
    }

    public static bool IsPostgres(string? connection) =>
        connection?.Contains("Host=", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>A locked database gives up after five seconds, so that a person hears about it.</summary>
    public static DbContextOptionsBuilder UseSqliteFile(this DbContextOptionsBuilder options, string connection) => options
        .UseSqlite(new SqliteConnectionStringBuilder(connection) { DefaultTimeout = 5 }.ToString())
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
