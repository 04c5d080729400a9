using System.Globalization;
using System.IO.Compression;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace ElkeDeur.Web.Hosting;

public static class HostingSetup
{
    /// <summary>The port (PORT, else 5080), the clock, the language and compression.</summary>
    public static WebApplicationBuilder AddHosting(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["urls"] is null && builder.Configuration["ASPNETCORE_URLS"] is null)
            builder.WebHost.UseUrls($"http://{(builder.Configuration["ELKEDEUR_LAN"] == "1" ? "0.0.0.0" : "localhost")}:{Port(builder.Configuration)}");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
        });
        builder.WebHost.UseStaticWebAssets();
        // Outside development, files are the compressed ones of the build and may be kept for a year.
        if (!builder.Environment.IsDevelopment()) builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new Turnstile(Math.Max(1, Environment.ProcessorCount / 2)));
        builder.Services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(5));
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = Texts.Dutch;
        builder.Services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
            o.MimeTypes = ["text/html", "image/svg+xml", "text/csv", "application/json"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        return builder;
    }

    private static int Port(IConfiguration settings) =>
        BadSetting.Read(settings, "PORT", 5080) is >= 0 and <= 65535 and var port ? port : throw new BadSetting("De instelling PORT moet een getal van 1 tot en met 65535 zijn.");

    /// <summary>Says where to find us, once the server listens.</summary>
    public static void AnnounceAddress(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"Elke Deur: {app.Services.GetRequiredService<PublicAddress>().Link("")}"));

    /// <summary>Reading and checking all content leaves much behind; an idle server need not hold on to it. Who develops starts often, and does not wait for this.</summary>
    public static void GiveBackStartMemory(this WebApplication app) => GiveBackMemory(app.Environment);

    /// <summary>Gives back what heavy work left behind. While developing nobody waits for it.</summary>
    public static void GiveBackMemory(this IHostEnvironment environment)
    {
        if (!environment.IsDevelopment()) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
