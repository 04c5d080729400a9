using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Backups;
using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Editing.Media;
using ElkeDeur.Web.Features.Sessions;
using ElkeDeur.Web.Features.Worksheets;
using ElkeDeur.Web.Features.Worksheets.Together;
using ElkeDeur.Web.Features.Workspaces;
using ElkeDeur.Web.Hosting;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Mail;
using ElkeDeur.Web.Search;
using ElkeDeur.Web.Security;

var builder = WebApplication.CreateBuilder(args);
if (args is ["restore", var file]) return await Restore.RunAsync(builder.Configuration, file);
if (args is ["schemas", var folder]) return ContentSchemas.Write(folder);

try
{
    builder.AddContent();
    builder.AddHosting();
    builder.AddProxies();
    builder.AddElkeDeurData();
    builder.AddSecurity();
    builder.AddMail();
    builder.AddRounds();
    builder.AddSearch();
    builder.AddLive();
    builder.AddSessions();
    builder.AddWorkspaces();
    builder.AddWorksheets();
}
catch (Exception wrong) when (wrong is BrokenContent or BadSetting)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}

builder.Services.AddRazorPages(options => options.RootDirectory = "/Features");

var app = builder.Build();
await app.MigrateAsync();

app.UseProxies();
app.UseMiddleware<Turnstile>();
app.UseResponseCompression();
app.UseSecurityHeaders();
app.UseTroublePages();
app.MapStaticAssets();
app.MapContentFiles();
app.MapWrittenMedia();
app.MapStreams();
app.MapSheetStreams();
app.MapRazorPages().WithStaticAssets();
app.AnnounceAddress();
app.GiveBackStartMemory();
await app.RunAsync();
return 0;

/// <summary>Named so that the tests can start it.</summary>
public partial class Program;
