using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The form to prepare or change a session, with the cases one can choose.</summary>
public sealed record PrepareView(PrepareForm Form, IReadOnlyList<Mystery> Choices);
