using ElkeDeur.Web.Features.Worksheets.Together;

namespace ElkeDeur.Web.Features.Worksheets;

public static class WorksheetsSetup
{
    public static WebApplicationBuilder AddWorksheets(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SheetViews>().AddScoped<SheetDoor>();
        return builder;
    }
}
