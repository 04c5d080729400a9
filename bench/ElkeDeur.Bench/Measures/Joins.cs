using ElkeDeur.Bench.Reporting;

namespace ElkeDeur.Bench.Measures;

internal static class Joins
{
    public static Task<Report> MeasureAsync(Options options) => throw new NotSupportedException();
}
