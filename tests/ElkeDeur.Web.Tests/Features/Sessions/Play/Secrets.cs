using System.Net;
using AngleSharp.Dom;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Sessions.Play;

/// <summary>What may not be on a shared screen yet, told from the case and the state in the plainest way.</summary>
public static class Secrets
{
    public static IEnumerable<string> Of(Mystery mystery, PlayState state)
    {
        if (state.SolutionVisible) yield break;
        foreach (var element in mystery.Elements.Where(e => !state.IsGuessed(e))) yield return element.Text;
        foreach (var hint in mystery.Hints.Where(h => state.HintOf(h.Id).Status != HintStatus.Given)) yield return hint.Text;
        foreach (var paragraph in mystery.Solution.Paragraphs) yield return paragraph.Spoken;
        foreach (var fact in mystery.Solution.Facts) yield return fact.Text;
        foreach (var term in mystery.Glossary.Where(t => t.Secret)) yield return term.Meaning;
    }

    /// <summary>The whole page, attributes too.</summary>
    public static string Everything(this Visitor visitor) => WebUtility.HtmlDecode(visitor.Page.DocumentElement.OuterHtml);

    public static void AssertKept(Visitor visitor, Mystery mystery, PlayState state)
    {
        var page = visitor.Everything();
        Assert.All(Of(mystery, state), secret => Assert.DoesNotContain(secret, page, StringComparison.Ordinal));
    }
}
