using ElkeDeur.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ElkeDeur.Browser.Tests.Hosting;

/// <summary>The whole program on a real port, with a data folder of its own, and the real clock unless another is given.</summary>
public sealed class Server : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("elkedeur-");

    private readonly TimeProvider? clock;

    public Server(TimeProvider? clock = null)
    {
        this.clock = clock;
        UseKestrel();
    }

    public string Address { get; private set; } = "";

    public AppDb OpenDb() => Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();

    public void Open()
    {
        StartServer();
        // The name, not the number: links on the pages carry it, and cookies belong to a name.
        Address = $"http://localhost:{ClientOptions.BaseAddress.Port}";
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("ELKEDEUR_DATA", folder.FullName);
        if (clock is not null) builder.ConfigureServices(services => services.AddSingleton(clock));
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }
}
