using ElkeDeur.Domain.Library;
using ElkeDeur.Web.Content.Reading;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Library;

/// <summary>Every figure of the library, with its year and its item.</summary>
public sealed class FiguresModel(LibraryShelf library) : PageModel
{
    public IEnumerable<(Figure Figure, LibraryEntry Entry)> Figures => library.Entries.SelectMany(entry => entry.Card.Figures.Select(figure => (figure, entry)));
}
