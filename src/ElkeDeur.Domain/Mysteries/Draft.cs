namespace ElkeDeur.Domain.Mysteries;

/// <summary>A case that is still being written, made fit to be looked at: what points to nothing is left out. It is never played or kept.</summary>
public static class Draft
{
    /// <summary>The name of a speaker who was not chosen yet.</summary>
    public const string Nobody = "Nog niemand";

    /// <summary>The case, with every reference leading somewhere and every id once.</summary>
    public static Mystery Showable(Mystery m)
    {
        var elements = m.Elements.DistinctBy(element => element.Id).ToList();
        bool Known(string id) => elements.Exists(element => element.Id == id);
        return m with
        {
            Elements = [.. elements.Select(element => element with { Options = [.. element.Options.DistinctBy(option => option.Id)] })],
            Characters = [.. m.Characters.Concat(m.Audio.Lines.Select(line => new Character(line.Speaker, Nobody, "", true, false, true))).DistinctBy(character => character.Id)],
            Hints = [.. m.Hints.Where(hint => Known(hint.ElementId)).DistinctBy(hint => hint.Id).Select(hint => hint with
            {
                PointsTo = [.. hint.PointsTo.Where(Known)],
                GivesAwayEarly = [.. hint.GivesAwayEarly.Where(Known)],
                Condition = hint.Condition is { } condition && condition.Elements.All(Known) ? condition : null,
            })],
            CaseQuestions = [.. m.CaseQuestions.DistinctBy(question => question.Id)],
            Solution = m.Solution with { Paragraphs = [.. m.Solution.Paragraphs.Select(paragraph => paragraph with { Parts = [.. paragraph.Parts.Select(part => part with { Text = part.Text ?? "" })] })] },
        };
    }
}
