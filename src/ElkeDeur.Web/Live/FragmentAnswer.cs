using System.Globalization;

namespace ElkeDeur.Web.Live;

/// <summary>A fragment as the answer to a plain GET. Who names the version that is shown already gets nothing twice.</summary>
public sealed class FragmentAnswer(Fragment fragment, DateTimeOffset now) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{fragment.Version}\"");
        (response.Headers.ETag, response.Headers.CacheControl) = (tag, "no-store");
        response.Headers["Server-Now"] = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        if (request.Headers.IfNoneMatch == tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        response.ContentType = "text/html; charset=utf-8";
        if (!request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal)) return response.WriteAsync(fragment.Html);
        (response.Headers.ContentEncoding, response.Headers.Vary, response.ContentLength) = ("br", "Accept-Encoding", fragment.Compressed.Length);
        return response.Body.WriteAsync(fragment.Compressed).AsTask();
    }
}
