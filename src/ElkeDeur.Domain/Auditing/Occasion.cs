namespace ElkeDeur.Domain.Auditing;

/// <summary>Why something is saved. Nothing is saved without one.</summary>
/// <param name="Who">Role and opaque id.</param>
/// <param name="At">UTC.</param>
/// <param name="What">A fixed word or two from the code, such as "session.prepare". Never text that somebody typed.</param>
/// <param name="Subject">What it is about: a kind and an id, such as "session:k3m9".</param>
public sealed record Occasion(Actor Who, DateTime At, string What, string Subject);
