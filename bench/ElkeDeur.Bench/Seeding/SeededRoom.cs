namespace ElkeDeur.Bench.Seeding;

/// <summary>A session that was written straight into the database, with the secrets to enter it.</summary>
public sealed record SeededRoom(string Id, string Code, string NarratorSecret, string BoardSecret, IReadOnlyList<string> ParticipantCookies, int Version, string Element);
