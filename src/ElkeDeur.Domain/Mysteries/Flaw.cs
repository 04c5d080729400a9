namespace ElkeDeur.Domain.Mysteries;

/// <summary>A mistake in content: the field as a path of keys (<c>hints[1].element_id</c>) and one plain Dutch sentence that says what to do.</summary>
public sealed record Flaw(string Field, string Sentence);
