using ElkeDeur.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>The whole program, as Program.cs builds it, on a database of its own and with a clock that the test moves.</summary>
/// <param name="settings">Settings on top of the defaults, such as ("PublicAddress", "https://elkedeur.example").</param>
public sealed class TestApp(Database kind, params (string Name, string Value)[] settings) : WebApplicationFactory<Program>
{
    private readonly TestDatabase database = new(kind);

    public TestClock Clock { get; } = new();
    public TestLog Log { get; } = new();
    public DataFolder Folder => database.Folder;
    public DateTime Now => Clock.Now;

    public AppDb OpenDb() => Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();

    /// <summary>Somebody with a browser of their own: cookies are kept, redirects followed.</summary>
    public Visitor NewVisitor() => new(CreateClient());

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in database.Settings)
            if (value is not null) builder.UseSetting(name, value);
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }
}
