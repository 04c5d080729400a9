using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Workspaces;

public static class WorkspacesSetup
{
    public static WebApplicationBuilder AddWorkspaces(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<WorkspaceDoor>();
        return builder;
    }
}
