using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Editing.Forms;
using ElkeDeur.Web.Editing.Media;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Features.Workspaces.Writing;

namespace ElkeDeur.Web.Features.Workspaces;

public static class WorkspacesSetup
{
    public static WebApplicationBuilder AddWorkspaces(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<WorkspaceDoor>();
        builder.Services.AddSingleton<OwnTexts>().AddSingleton<ContentReader>().AddSingleton<Frames>().AddSingleton<Findings>();
        builder.Services.AddScoped<Drafts>().AddScoped<Publishing>().AddScoped<ReaderDoor>();
        builder.Services.AddScoped<MediaShelf>();
        builder.Services.AddScoped<OutsideChoices>();
        return builder;
    }
}
