namespace ElkeDeur.Web.Hosting;

/// <summary>On pages and streams that a whole room opens in the same minute.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ManyAtOnceAttribute : Attribute;

/// <summary>
/// Who comes in together with a thousand others waits for them a few milliseconds, so that the rooms that are playing do not:
/// such answers are made on half of the processors.
/// </summary>
public sealed class Turnstile(int room) : IMiddleware, IDisposable
{
    private readonly SemaphoreSlim places = new(room);

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ManyAtOnceAttribute>() is null)
        {
            await next(context);
            return;
        }
        await places.WaitAsync();
        var turn = new Turn(places);
        context.Features.Set(turn);
        try
        {
            await next(context);
        }
        finally
        {
            turn.End();
        }
    }

    public void Dispose() => places.Dispose();
}

/// <summary>A place in the turnstile. Who is going to wait for something else gives it up first.</summary>
public sealed class Turn(SemaphoreSlim places)
{
    private int ended;

    public void End()
    {
        if (Interlocked.Exchange(ref ended, 1) == 0) places.Release();
    }
}
