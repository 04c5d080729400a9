using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace ElkeDeur.Web.Live;

/// <summary>A fragment as the answer to a plain GET. Who names the version that is shown already gets nothing twice.</summary>
public sealed class FragmentAnswer(Fragment fragment) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{fragment.Version}\"");
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "no-store";
        if (request.Headers.IfNoneMatch == tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(fragment.Html);
    }
}
