using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Mysteries;

/// <summary>Secret names and terms may not stand in a public text: as whole words, with the same spelling. Functions are no words to check.</summary>
public static class SecretWords
{
    /// <summary>The words that give something away before the reveal.</summary>
    public static IEnumerable<string> Of(Mystery m) =>
        m.Characters.Where(c => c.Secret && !c.Nameless).Select(c => c.Name).Concat(m.Glossary.Where(t => t.Secret).Select(t => t.Name));

    /// <summary>Every public text of a case, with its field.</summary>
    public static IEnumerable<(string Field, string Text)> PublicTexts(Mystery m)
    {
        yield return ("titel", m.Title);
        yield return ("samenvatting", m.Summary);
        yield return ("gemeente_context", m.Setting ?? "");
        yield return ("openingssituatie", m.Opening);
        yield return ("inhoudswaarschuwing", m.ContentNote ?? "");
        yield return ("audio.toon", m.Audio.Tone);
        yield return ("audio.samenvatting", m.Audio.Summary);
        yield return ("tekening.tekst", m.Drawing?.Text ?? "");
        for (var i = 0; i < m.Questions.Count; i++) yield return ($"mysterievragen[{i}]", m.Questions[i]);
        for (var i = 0; i < m.Audio.Lines.Count; i++) yield return ($"audio.regels[{i}].tekst", m.Audio.Lines[i].Text);
        for (var i = 0; i < m.Audio.Lines.Count; i++) yield return ($"audio.regels[{i}].regie", m.Audio.Lines[i].Direction ?? "");
        for (var i = 0; i < m.GuideLinks.Count; i++) yield return ($"handreiking_links[{i}].reden", m.GuideLinks[i].Reason);
        for (var i = 0; i < m.Glossary.Count; i++)
        {
            if (m.Glossary[i].Secret) continue;
            yield return ($"begrippen[{i}].term", m.Glossary[i].Name);
            yield return ($"begrippen[{i}].uitleg", m.Glossary[i].Meaning);
        }
    }

    /// <summary>Whether a word stands in a text as a whole word with this spelling.</summary>
    public static bool Contains(string text, string word) =>
        Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.CultureInvariant);

    internal static IEnumerable<Flaw> Leaks(Mystery m) =>
        from text in PublicTexts(m)
        from word in Of(m)
        where Contains(text.Text, word)
        select new Flaw(text.Field, $"Het woord ‘{word}’ is geheim tot de oplossing. Haal het uit deze openbare tekst.");
}
