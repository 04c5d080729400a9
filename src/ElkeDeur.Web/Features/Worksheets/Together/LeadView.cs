using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Features.Worksheets.Fill;
using ElkeDeur.Web.Live;

namespace ElkeDeur.Web.Features.Worksheets.Together;

/// <summary>What who leads sees change while others fill in: who is here and how far, what was saved last, and the board.</summary>
public sealed record LeadView(int Version, SheetProgress Progress, UndoOffer? Undo, Fragment Board);
