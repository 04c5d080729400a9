using ElkeDeur.Domain.Guide;
using ElkeDeur.Web.Content.Reading;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Guide;

/// <summary>The glossary.</summary>
public sealed class TermsModel(ReadingRoom room) : PageModel
{
    public IReadOnlyList<GlossaryTerm> Terms => room.Glossary.Terms;
}
