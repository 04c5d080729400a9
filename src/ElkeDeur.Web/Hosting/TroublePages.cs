using ElkeDeur.Web.Data;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;

namespace ElkeDeur.Web.Hosting;

/// <summary>Unknown addresses, stale forms, full disks and lost databases each get a page that says what to do.</summary>
public static class TroublePages
{
    public static void UseTroublePages(this WebApplication app)
    {
        app.UseExceptionHandler(errors => errors.Run(Explain));
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
    }

    private static async Task Explain(HttpContext http)
    {
        var thrown = http.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>()?.Error;
        var trouble = Troubles.Of(thrown) ?? (thrown is NotSavedException ? Trouble.Unreachable : null);
        http.Response.StatusCode = trouble is null ? 500 : 503;
        var sentence = trouble?.Sentence() ?? "Er ging iets mis bij ons. Ga terug en probeer het nog eens.";
        http.Response.Headers.CacheControl = "no-store";
        if (http.Request.Headers.ContainsKey("X-Command"))
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(sentence);
            return;
        }
        await WritePage(http, sentence);
    }

    // The database may be gone, so this page needs nothing of it.
    private static async Task WritePage(HttpContext http, string sentence)
    {
        var razor = http.RequestServices.GetRequiredService<RazorFragments>();
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(await razor.RenderAsync("/Features/Shared/_Trouble.cshtml", new TroubleView(sentence, await YouTyped.ReadAsync(http.Request))));
    }
}

/// <summary>What the page says when something on the server does not work.</summary>
public sealed record TroubleView(string Sentence, IReadOnlyList<string> Typed);
