namespace ElkeDeur.Domain.Mysteries;

/// <summary>The totals of the published module, against which the shipped set of cases is checked. Source: Mysterie Module rechtsbescherming.</summary>
public static class PublishedModule
{
    private static readonly string[] Ids =
        ["uitkering-onverwacht-gekort", "onbereikbare-dienstverlening", "samenwerking-opschalen", "aanvraag-traplift", "escalatie-voorkomen-in-het-gezin", "toeslagenschandaal"];

    private static readonly (int Elements, int Hints, int Questions)[] Totals =
        [(8, 3, 5), (7, 2, 4), (7, 3, 5), (5, 2, 5), (8, 2, 3), (5, 2, 5)];

    /// <summary>The ids of the published cases that are not among these.</summary>
    public static IEnumerable<string> Missing(IEnumerable<string> ids) => Ids.Except(ids);

    /// <summary>Mistakes in the set as a whole; each flaw names the case by its id.</summary>
    public static IEnumerable<(string MysteryId, Flaw Flaw)> Flaws(IReadOnlyList<Mystery> cases)
    {
        foreach (var m in cases.Where(m => cases.Count(other => other.Number == m.Number) > 1))
            yield return (m.Id, new("nummer", $"Nummer {m.Number} komt twee keer voor."));
        foreach (var m in cases.Where(m => Ids.Contains(m.Id) && Array.IndexOf(Ids, m.Id) != m.Number - 1))
            yield return (m.Id, new("nummer", $"Dit mysterie heeft nummer {Array.IndexOf(Ids, m.Id) + 1}."));
        foreach (var m in cases.Where(m => m.Number >= 1 && m.Number <= Totals.Length))
            foreach (var flaw in Counts(m, Totals[m.Number - 1])) yield return (m.Id, flaw);
    }

    private static IEnumerable<Flaw> Counts(Mystery m, (int Elements, int Hints, int Questions) total)
    {
        if (m.Elements.Count != total.Elements) yield return new("elementen", $"Dit mysterie heeft {total.Elements} elementen, geen {m.Elements.Count}.");
        if (m.Hints.Count != total.Hints) yield return new("hints", $"Dit mysterie heeft {total.Hints} hints, geen {m.Hints.Count}.");
        if (m.CaseQuestions.Count != total.Questions) yield return new("vragen_casus", $"Dit mysterie heeft {total.Questions} vragen, geen {m.CaseQuestions.Count}.");
        if (m.PracticeQuestions.Count is < 20 or > 30) yield return new("oefenvragen", $"Geef 20 tot 30 oefenvragen; het zijn er {m.PracticeQuestions.Count}.");
    }

    /// <summary>Mistakes in the shared part.</summary>
    public static IEnumerable<Flaw> Flaws(MysteryModule module)
    {
        if (module.PersonalQuestions.Count != 5) yield return new("persoonlijke_vragen", "Er zijn precies vijf persoonlijke vragen.");
        if (module.PersonalQuestions.Any(q => q.Group != QuestionGroup.Personal)) yield return new("persoonlijke_vragen", "Deze vragen horen bij de groep ‘persoonlijk’.");
        if (module.PersonalQuestions.DistinctBy(q => q.Id).Count() < module.PersonalQuestions.Count) yield return new("persoonlijke_vragen", "Geef elke vraag een eigen id.");
        if (module.FirstThoughts.Count != 3) yield return new("eerste_reflectie", "Er zijn precies drie vragen voor de eerste gedachten.");
        if (module.Closing.Count != 3) yield return new("afsluiting", "Er zijn precies drie vragen voor de afsluiting.");
        if (!module.Answers.SequenceEqual([Reply.Yes, Reply.No, Reply.NotRelevant])) yield return new("antwoorden", "De antwoorden zijn precies: ja, nee, niet_relevant.");
        if (string.IsNullOrWhiteSpace(module.Disclaimer)) yield return new("disclaimer", "Schrijf de disclaimer.");
    }
}
