using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Live.Sheets;

namespace ElkeDeur.Web.Live;

public static class LiveSetup
{
    public static WebApplicationBuilder AddLive(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(all => Rules(all.GetRequiredService<MysteryShelf>()));
        services.AddSingleton<OwnCases>();
        services.AddSingleton<Func<SessionRow, IReadOnlyList<SessionEntryRow>, Redaction>>(Redactions.Of);
        services.AddSingleton<Journal>();
        services.AddHostedService(all => all.GetRequiredService<Journal>());
        services.AddSingleton<Rooms>();
        services.AddSingleton<ILiveRooms>(all => all.GetRequiredService<Rooms>());
        services.AddSingleton(all => SheetRules(all.GetRequiredService<WorksheetShelf>()));
        services.AddSingleton<SheetRooms>();
        services.AddSingleton<ILiveRooms>(all => all.GetRequiredService<SheetRooms>());
        services.AddSingleton<RazorFragments>();
        services.AddSingleton<LiveStream>();
        services.AddHostedService<Pulse>();
        if (DataSetup.UsesPostgres(builder.Configuration)) services.AddHostedService<Nodes>().AddHostedService<SignsOfLife>();
        return builder;
    }

    private static SheetRules SheetRules(WorksheetShelf shelf) => new(address => shelf.Find(address)?.Checked, Features.Shared.Dates.Today);

    private static MysteryRules Rules(MysteryShelf shelf) => new(shelf.Module, shelf.Find, mystery => shelf.Times(mystery).Length);
}
