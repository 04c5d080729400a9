using ElkeDeur.Bench.Reporting;

namespace ElkeDeur.Bench.Measures;

internal static class Crashes
{
    public static Task<Report> MeasureAsync(Options options) => throw new NotSupportedException();
}
