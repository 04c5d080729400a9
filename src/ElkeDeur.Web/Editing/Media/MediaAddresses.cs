using ElkeDeur.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Editing.Media;

public static class MediaAddresses
{
    /// <summary>Own drawings and recordings, each behind an address that cannot be guessed, under the type that was found in them.</summary>
    public static void MapWrittenMedia(this IEndpointRouteBuilder routes) =>
        routes.MapGet(MediaCard.Folder + "{address}", async (string address, AppDb db, HttpContext http) =>
        {
            if (address.Length > 32 || await db.WrittenMedia.AsNoTracking().FirstOrDefaultAsync(row => row.Address == address) is not { } row) return Results.NotFound();
            http.Response.Headers.CacheControl = "private, max-age=3600";
            http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
            return Results.File(row.Bytes, TypeOf(row.Kind), enableRangeProcessing: true);
        });

    private static string TypeOf(string kind) => kind switch
    {
        "png" => "image/png",
        "jpeg" => "image/jpeg",
        "mp3" => "audio/mpeg",
        _ => "audio/ogg",
    };
}
