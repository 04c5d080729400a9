using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Library;

/// <summary>What every item of the library must be, one sentence for each mistake.</summary>
public static class LibraryChecks
{
    /// <summary>Whether the text of an item has the headings of its kind is checked where the text is read: see <see cref="Headings"/>.</summary>
    public static IEnumerable<Flaw> Of(LibraryKind kind, LibraryItem item)
    {
        foreach (var flaw in Card(item.Title, item.Summary, item.Source)) yield return flaw;
        if ((kind == LibraryKind.Pattern) != (item.Recognise is not null)) yield return new("herkenvraag", Only("een patroon"));
        if (kind != LibraryKind.Pattern && item.FirstInstrument is not null) yield return new("eerste_instrument", Only("een patroon"));
        if ((kind == LibraryKind.Instrument) != (item.Number is not null && item.Goal is not null)) yield return new("nummer", Only("een instrument"));
        if (kind == LibraryKind.Instrument && item.Order is not (1 or 2 or 3)) yield return new("orde", "Kies 1, 2 of 3.");
        if (kind == LibraryKind.Instrument && item.Focus is not ("professional" or "organisatie" or "beleid")) yield return new("focus", "Kies professional, organisatie of beleid.");
        if ((kind == LibraryKind.Indicator) != (item.Theme is "A" or "B" or "C")) yield return new("thema", $"Kies A, B of C. {Only("een indicator")}");
    }

    /// <summary>The checks of a practice case.</summary>
    public static IEnumerable<Flaw> Of(PracticeCase one)
    {
        foreach (var flaw in Card(one.Title, one.Summary, one.Source)) yield return flaw;
        if (one.Facts.Count is < 3 or > 8) yield return new("feiten", "Vertel de feiten in 3 tot 8 stappen.");
        if (one.Prompts.Count is < 1 or > 4) yield return new("denkvragen", "Stel 1 tot 4 vragen om over na te denken.");
        if (one.FirstSteps.Count is < 2 or > 5) yield return new("eerste_stappen", "Geef 2 tot 5 eerste stappen.");
        if (one.Boundaries.Count is < 1 or > 4) yield return new("grenzen", "Kies 1 tot 4 grenzen.");
        if (one.Patterns.Count == 0) yield return new("patronen", "Kies minstens één patroon.");
        if (one.ExistingOrganisation && one.People.Count > 0) yield return new("personen", "Deze casus gaat over een bestaande organisatie. Noem geen personen.");
        if (string.IsNullOrWhiteSpace(one.Interpretation)) yield return new("duiding", "Schrijf een duiding.");
        if (one.Costs.StuckEuros < 0 || one.Costs.WayOutEuros < 0) yield return new("kosten", "Een bedrag is 0 of meer. Laat het leeg als je het niet weet.");
    }

    /// <summary>The headings that the text of this kind has, in this order; none when it is free.</summary>
    public static IReadOnlyList<string> Headings(LibraryKind kind) => kind switch
    {
        LibraryKind.Pilot => ["Aanpak", "Uitkomst", "Waarom", "Hoe het verderging"],
        LibraryKind.Indicator => ["Wat het betekent", "Wat de pilots vonden", "Zo kun je het meten"],
        LibraryKind.Pattern => ["Wat er gebeurt", "Vraag jezelf af", "Wat helpt"],
        LibraryKind.Instrument => ["Waarvoor", "Wat je nodig hebt", "Stappen", "Wat het oplevert", "Valkuilen"],
        _ => [],
    };

    private static IEnumerable<Flaw> Card(string title, string summary, string source)
    {
        if (title.Trim().Length is 0 or > 80) yield return new("titel", "Geef een titel van hoogstens 80 tekens.");
        if (summary.Trim().Length is 0 or > 160) yield return new("kort", $"Vat het samen in één zin van hoogstens 160 tekens. Het zijn er nu {summary.Length}.");
        if (string.IsNullOrWhiteSpace(source)) yield return new("bron", "Noem waar de feiten vandaan komen.");
    }

    private static string Only(string kind) => $"Dit veld hoort bij {kind}, en alleen daarbij.";
}
