using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Domain.Sessions;

/// <summary>An accepted command in the log of live work: the event that happened. Its sequence is also the version it led to.</summary>
/// <param name="Sequence">1 for the first; gapless.</param>
/// <param name="CommandId">Made by the sender; a repeated id changes nothing.</param>
/// <param name="At">UTC, from the server's clock.</param>
public sealed record Entry<TCommand>(int Sequence, Guid CommandId, DateTime At, Actor By, TCommand Command);
