namespace ElkeDeur.Web.Features.Shared;

/// <summary>Cases as cards. <paramref name="Onward"/> is where a card leads, after the address of its case.</summary>
public sealed record CaseCards(IReadOnlyList<PublicCase> Cases, int HeadingLevel, string Onward = "", int Fields = 3);
