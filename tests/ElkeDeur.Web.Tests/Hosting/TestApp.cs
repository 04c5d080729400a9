using ElkeDeur.Web.Data;
using ElkeDeur.Web.Search;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>The whole program, as Program.cs builds it, on a database of its own and with a clock that the test moves.</summary>
public sealed class TestApp : WebApplicationFactory<Program>
{
    /// <summary>Lets the server build its search index by itself, a second after the start. Most tests do not search, and should not wait for it.</summary>
    public static readonly (string Name, string Value) IndexBySelf = ("TestIndexBySelf", "true");

    private readonly TestDatabase database;
    private readonly (string Name, string Value)[] settings;
    private readonly bool isSecond;

    /// <param name="settings">Settings on top of the defaults, such as ("PublicAddress", "https://elkedeur.example").</param>
    public TestApp(Database kind, params (string Name, string Value)[] settings) => (database, this.settings, Clock) = (new(kind), settings, new());

    private TestApp(TestApp first, (string Name, string Value)[] settings) =>
        (database, this.settings, Clock, isSecond) = (first.database, [.. first.settings, .. settings], first.Clock, true);

    public TestClock Clock { get; }
    public TestLog Log { get; } = new();

    /// <summary>What a test asks of each connection to SQLite, to bring it in trouble.</summary>
    public TestPragma Pragma { get; } = new();
    public DataFolder Folder => database.Folder;
    public DateTime Now => Clock.Now;

    public AppDb OpenDb() => Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();

    /// <summary>Another server on the same database, as after a restart or beside it, with settings on top of those of this one. To be stopped before this one.</summary>
    public TestApp Another(params (string Name, string Value)[] settings) => new(this, settings);

    /// <summary>Somebody with a browser of their own: cookies are kept, redirects followed. Over a safe line where the public address is one.</summary>
    public Visitor NewVisitor() => new(CreateClient(new() { BaseAddress = new(IsSafe ? "https://localhost" : "http://localhost") }));

    private bool IsSafe => settings.Any(s => s.Name == "PublicAddress" && s.Value.StartsWith("https:", StringComparison.Ordinal));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!isSecond) await database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in database.Settings)
            if (value is not null) builder.UseSetting(name, value);
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            if (!settings.Contains(IndexBySelf)) services.Remove(services.Single(one => one.ServiceType == typeof(IHostedService) && one.ImplementationFactory?.Method.ReturnType == typeof(IndexBuild)));
            services.ConfigureDbContext<SqliteDb>(options => options.AddInterceptors(Pragma), ServiceLifetime.Singleton);
        });
    }
}
