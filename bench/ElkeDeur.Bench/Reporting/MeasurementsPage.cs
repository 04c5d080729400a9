using System.Text.Encodings.Web;
using System.Text.Json;
using ElkeDeur.Bench.Processes;

namespace ElkeDeur.Bench.Reporting;

/// <summary>Puts the newest figures into docs/measurements.md, between two marks; the words around them are ours to write.</summary>
public static class MeasurementsPage
{
    private const string Begin = "<!-- figures -->", End = "<!-- end of figures -->";
    private static readonly string[] Order = ["rooms", "one", "joins", "idle", "start", "crash", "reading", "search", "sheets", "livesheets"];

    public static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string file)
    {
        var page = File.ReadAllText(file);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(file, $"{page[..begin]}\n{string.Join('\n', Order.Select(Section).OfType<string>())}\n{page[end..]}");
    }

    private static string? Section(string what)
    {
        var file = Path.Combine(Repository.Artifacts, $"{what}.json");
        if (!File.Exists(file)) return null;
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        string Text(string name) => json.RootElement.GetProperty(name).GetString()!;
        var lines = json.RootElement.GetProperty("Lines").Deserialize<List<Line>>()!;
        return $"""

            ## {Text("Title")}

                {Text("Command")}

            {Text("Machine")}; load average before: {Text("LoadBefore")}.

            {Report.Table(lines)}
            """;
    }
}
