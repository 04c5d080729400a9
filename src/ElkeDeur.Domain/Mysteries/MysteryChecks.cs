using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Mysteries;

/// <summary>Checks one case: what the data model of the module demands, and what keeps the board readable.</summary>
public static partial class MysteryChecks
{
    /// <summary>Characters of setting and opening that fit on the board at 48 pixels.</summary>
    public const int LongestOpening = 260;

    /// <summary>Characters of all questions that fit on the board at 48 pixels.</summary>
    public const int LongestQuestions = 220;

    /// <summary>All mistakes in a case; empty when it can be played.</summary>
    public static IEnumerable<Flaw> Of(Mystery m) =>
        Basics(m).Concat(Empty(m)).Concat(Story(m)).Concat(Elements(m)).Concat(Hints(m)).Concat(Solution(m)).Concat(Questions(m)).Concat(SecretWords.Leaks(m));

    private static IEnumerable<Flaw> Basics(Mystery m)
    {
        if (!Slug().IsMatch(m.Id)) yield return new("id", "Gebruik alleen kleine letters, cijfers en streepjes.");
        if (m.Titel() is { } title) yield return title;
        if (m.Questions.Count is < 1 or > 3) yield return new("mysterievragen", "Geef één tot drie vragen.");
        if (m.BuildingBlocks.Count == 0) yield return new("bouwstenen", "Noem minstens één bouwsteen.");
        if (m.WorkFields.Count == 0) yield return new("werkvelden", "Noem minstens één werkveld.");
        if (m.GuideLinks.Count == 0) yield return new("handreiking_links", "Verwijs minstens één keer naar de handreiking.");
        if ((m.Setting?.Length ?? 0) + m.Opening.Length > LongestOpening) yield return new("openingssituatie", $"Maak de opening korter: op het grote scherm passen {LongestOpening} tekens, met gemeente_context erbij.");
        if (m.Questions.Sum(q => q.Length) > LongestQuestions) yield return new("mysterievragen", $"Maak de vragen korter: samen passen er {LongestQuestions} tekens op het grote scherm.");
        foreach (var id in Twice(m.Characters.Select(c => c.Id))) yield return new("personages", $"Het id ‘{id}’ staat er twee keer. Geef elk personage een eigen id.");
        for (var i = 0; i < m.GuideLinks.Count; i++)
            if (!m.GuideLinks[i].Url.StartsWith('/') || m.GuideLinks[i].Url.StartsWith("//", StringComparison.Ordinal))
                yield return new($"handreiking_links[{i}].url", "Verwijs naar een pagina van Elke Deur zelf: begin met een schuine streep.");
    }

    private static Flaw? Titel(this Mystery m) => m.Title.Length is > 0 and <= 60 ? null : new("titel", "Geef een titel van hoogstens 60 tekens.");

    private static IEnumerable<Flaw> Empty(Mystery m) =>
        Texts(m).Where(t => string.IsNullOrWhiteSpace(t.Text)).Select(t => new Flaw(t.Field, "Vul dit in."));

    private static IEnumerable<(string Field, string Text)> Texts(Mystery m)
    {
        yield return ("openingssituatie", m.Opening);
        for (var i = 0; i < m.Questions.Count; i++) yield return ($"mysterievragen[{i}]", m.Questions[i]);
        for (var i = 0; i < m.Audio.Lines.Count; i++) yield return ($"audio.regels[{i}].tekst", m.Audio.Lines[i].Text);
        for (var i = 0; i < m.Hints.Count; i++) yield return ($"hints[{i}].tekst", m.Hints[i].Text);
        for (var i = 0; i < m.Elements.Count; i++)
        {
            yield return ($"elementen[{i}].tekst", m.Elements[i].Text);
            for (var o = 0; o < m.Elements[i].Options.Count; o++) yield return ($"elementen[{i}].opties[{o}].tekst", m.Elements[i].Options[o].Text);
        }
    }

    private static IEnumerable<Flaw> Story(Mystery m)
    {
        if (m.Audio.Lines.Count == 0) yield return new("audio.regels", "Schrijf minstens één gesproken regel.");
        var speakers = m.Audio.Lines.Select(l => l.Speaker).Distinct().Count();
        if (m.Audio.Form == StoryForm.Dialogue && speakers != 2) yield return new("audio.vorm", "Een dialoog heeft precies twee sprekers.");
        if (m.Audio.Form == StoryForm.Monologue && speakers != 1) yield return new("audio.vorm", "Een monoloog heeft precies één spreker.");
        if (m.Audio.Words is < 150 or > 300) yield return new("audio.regels", $"De regels hebben samen {m.Audio.Words} woorden. Het moeten er 150 tot 300 zijn.");
        if (m.Audio.File is { } file && !Slug().IsMatch(file)) yield return new("audio.bestand", "Noem alleen de naam van het geluid: kleine letters, cijfers en streepjes.");
        for (var i = 0; i < m.Audio.Lines.Count; i++)
            if (Speaker(m, m.Audio.Lines[i].Speaker) is { } sentence) yield return new($"audio.regels[{i}].spreker", sentence);
    }

    private static string? Speaker(Mystery m, string id) =>
        m.Characters.FirstOrDefault(c => c.Id == id) is not { } speaker ? $"‘{id}’ staat niet bij de personages."
        : speaker.Secret ? $"‘{id}’ is geheim en komt pas in de oplossing. Laat iemand anders dit zeggen." : null;

    private static IEnumerable<Flaw> Elements(Mystery m)
    {
        if (m.Elements.Count == 0) yield return new("elementen", "Geef minstens één element.");
        if (!m.Elements.Select(e => e.Number).SequenceEqual(Enumerable.Range(1, m.Elements.Count))) yield return new("elementen", "Nummer de elementen 1, 2, 3, zonder gaten.");
        foreach (var id in Twice(m.Elements.Select(e => e.Id))) yield return new("elementen", $"Het id ‘{id}’ staat er twee keer.");
        for (var i = 0; i < m.Elements.Count; i++)
            foreach (var flaw in Element(m, m.Elements[i], $"elementen[{i}]")) yield return flaw;
    }

    private static IEnumerable<Flaw> Element(Mystery m, Element e, string at)
    {
        if (e.Text.Length > 90) yield return new($"{at}.tekst", "Maak de tekst korter: hoogstens 90 tekens.");
        if (!e.HasOptions && e.Options.Count > 0) yield return new($"{at}.opties", "Een gewoon element heeft geen opties.");
        if (e.HasOptions && e.Options.Count < 2) yield return new($"{at}.opties", "Geef minstens twee opties.");
        if (e.HasOptions && (e.Minimum < 1 || e.Minimum > e.Options.Count)) yield return new($"{at}.minimum", "Het minimum is 1 of meer, en niet hoger dan het aantal opties.");
        if (e.Kind != ElementKind.AtLeastNOf && e.Minimum != 1) yield return new($"{at}.minimum", "Bij deze soort is het minimum 1.");
        foreach (var id in Twice(e.Options.Select(o => o.Id))) yield return new($"{at}.opties", $"Het id ‘{id}’ staat er twee keer.");
        foreach (var id in e.FactIds.Where(id => m.Solution.Facts.All(f => f.Id != id))) yield return new($"{at}.feiten_ids", $"Het feit ‘{id}’ staat niet bij de oplossing.");
    }

    private static IEnumerable<Flaw> Hints(Mystery m)
    {
        foreach (var id in Twice(m.Hints.Select(h => h.Id))) yield return new("hints", $"Het id ‘{id}’ staat er twee keer.");
        for (var i = 0; i < m.Hints.Count; i++)
        {
            var hint = m.Hints[i];
            if (hint.Text.Length > 200) yield return new($"hints[{i}].tekst", "Maak de hint korter: hoogstens 200 tekens.");
            if (Unknown(m, [hint.ElementId]) is { } own) yield return new($"hints[{i}].element_id", own);
            if (Unknown(m, hint.PointsTo) is { } to) yield return new($"hints[{i}].wijst_naar", to);
            if (Unknown(m, hint.GivesAwayEarly) is { } away) yield return new($"hints[{i}].vroeg_geven_verraadt", away);
            if (hint.Condition is { Elements.Count: 0 }) yield return new($"hints[{i}].voorwaarde", "Noem bij de voorwaarde minstens één element.");
            if (Unknown(m, hint.Condition?.Elements ?? []) is { } condition) yield return new($"hints[{i}].voorwaarde", condition);
        }
    }

    private static IEnumerable<Flaw> Solution(Mystery m)
    {
        if (m.Solution.Paragraphs.Count == 0) yield return new("oplossing.alineas", "Schrijf de oplossing.");
        var stars = m.Solution.Paragraphs.SelectMany(p => p.Parts).Where(p => p.Kind == PartKind.Star).Select(p => p.ElementId ?? "").ToList();
        if (Unknown(m, stars) is { } star) yield return new("oplossing.alineas", star);
        foreach (var id in m.Hints.Select(h => h.ElementId).Distinct().Except(stars)) yield return new("oplossing.alineas", $"Zet een ster bij element ‘{id}’: daar hoort een hint bij.");
        if (m.Solution.Paragraphs.SelectMany(p => p.Parts).Any(p => p.Kind == PartKind.Text && string.IsNullOrWhiteSpace(p.Text))) yield return new("oplossing.alineas", "Een tekstdeel is leeg. Vul ‘waarde’ in.");
        foreach (var id in Twice(m.Solution.Facts.Select(f => f.Id))) yield return new("oplossing.feiten", $"Het id ‘{id}’ staat er twee keer.");
    }

    private static IEnumerable<Flaw> Questions(Mystery m)
    {
        foreach (var id in Twice(m.CaseQuestions.Select(q => q.Id))) yield return new("vragen_casus", $"Het id ‘{id}’ staat er twee keer.");
        if (m.CaseQuestions.Any(q => q.Group != QuestionGroup.Case)) yield return new("vragen_casus", "Deze vragen horen bij de groep ‘casus’.");
        if (m.CaseQuestions.Any(q => q.Parts.Count == 0)) yield return new("vragen_casus", "Elke vraag heeft minstens één deelvraag.");
        for (var i = 0; i < m.PracticeQuestions.Count; i++)
        {
            var practice = m.PracticeQuestions[i];
            if (practice.ElementId is { } id && Unknown(m, [id]) is { } sentence) yield return new($"oefenvragen[{i}].element_id", sentence);
            if (practice.OptionId is { } option && !m.Elements.Any(e => e.Id == practice.ElementId && e.Options.Any(o => o.Id == option))) yield return new($"oefenvragen[{i}].optie_id", "Deze optie bestaat niet bij dit element.");
        }
    }

    private static string? Unknown(Mystery m, IEnumerable<string> elementIds) =>
        elementIds.FirstOrDefault(id => m.Elements.All(e => e.Id != id)) is { } id ? $"Het element ‘{id}’ bestaat niet." : null;

    private static IEnumerable<string> Twice(IEnumerable<string> ids) =>
        ids.GroupBy(id => id).Where(g => g.Count() > 1).Select(g => g.Key);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();
}
