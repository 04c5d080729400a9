using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The report as rows for a spreadsheet.</summary>
public static class ReportSheet
{
    public static string Csv(SessionReport report, IReadOnlyList<Agreement> agreements) => Spreadsheet.Csv(Rows(report, agreements));

    private static IEnumerable<string[]> Rows(SessionReport report, IReadOnlyList<Agreement> agreements)
    {
        yield return ["Soort", "Wat", "Wie", "Wanneer", "Met wie", "Stand"];
        yield return ["Mysterie", report.Title, "", report.StartedAt is { } at ? Dates.Moment(at) : "", "", $"{report.Guessed} van {report.Total} gevonden"];
        foreach (var p in report.Phases) yield return ["Tijd", PhaseWords.Name(p.Phase), "", Dates.Clock(p.FirstAt), "", ReportWords.Minutes(p.Duration)];
        foreach (var h in report.Hints) yield return ["Hint", h.Text, "", h.Mark.At is { } given ? Dates.Clock(given) : "", "", ReportWords.Of(h.Mark)];
        foreach (var q in report.Discussed) yield return ["Besproken", q, "", "", "", ""];
        foreach (var t in report.Takeaways) yield return ["Meegenomen", t.Text, t.Who ?? "", "", "", t.Block is { } block ? Domain.Mysteries.Words.Of(block) : ""];
        foreach (var a in agreements) yield return ["Afspraak", a.What, a.Holder ?? "", a.Due is { } due ? Dates.Day(due) : "", a.Partner ?? "", AgreementWords.Status(a.Status)];
        foreach (var q in report.KeptQuestions) yield return ["Getypte vraag", q, "", "", "", ""];
    }
}

/// <summary>Words of the report.</summary>
public static class ReportWords
{
    public static string Minutes(TimeSpan time) => time < TimeSpan.FromMinutes(1) ? "minder dan een minuut" : (int)Math.Round(time.TotalMinutes) == 1 ? "1 minuut" : $"{Math.Round(time.TotalMinutes)} minuten";

    public static string Of(HintMark mark) =>
        mark.Status != HintStatus.Given ? "gegeven en teruggenomen" : mark.Cause == HintCause.Guessed ? "na raden" : "toen het team vastliep";

    public static string Of(EndReason? end) => end switch
    {
        EndReason.Solved => "Het mysterie is opgelost.",
        EndReason.TimeUp => "De tijd was om.",
        EndReason.NarratorStopped => "De verteller is eerder gestopt.",
        _ => "De oplossing is nog niet onthuld.",
    };
}
