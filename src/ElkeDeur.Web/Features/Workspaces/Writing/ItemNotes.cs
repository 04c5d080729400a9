using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>What a writer hears above a text: what was cleaned, and texts of others that stand beside it.</summary>
public sealed record ItemNotes(string Address, IReadOnlyList<WrittenVersionRow> Beside);
