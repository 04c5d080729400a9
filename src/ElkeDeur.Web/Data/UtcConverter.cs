using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ElkeDeur.Web.Data;

/// <summary>Times are UTC and, like PostgreSQL's, whole microseconds, so that both databases give back what was stored.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => Store(time), time => DateTime.SpecifyKind(time, DateTimeKind.Utc))
{
    public static DateTime Store(DateTime time) => time.Kind == DateTimeKind.Utc
        ? time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond))
        : throw new ArgumentException($"Only UTC times are stored, not {time.Kind}.");
}
