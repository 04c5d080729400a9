using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>One time that somebody asked to be reminded of agreements. One row is one confirmation mail.</summary>
[NotPersonal]
public sealed class ReminderAddressRow
{
    public string Id { get; set; } = RowId.New();

    /// <summary>What it is about: one of these three.</summary>
    public string? SessionId { get; set; }

    public string? SheetId { get; set; }
    public string? WorkspaceId { get; set; }

    /// <summary>Empty when its owner once said stop: nothing is sent, but the answer on screen is the same.</summary>
    [Personal(PersonalKind.Contact, Keep.UntilLastReminder)]
    public string Address { get; set; } = "";

    /// <summary>Keyed, so that nobody can try addresses against a stolen database.</summary>
    [Personal(PersonalKind.Pseudonym, Keep.UntilLastReminder)]
    public byte[] AddressHash { get; set; } = [];

    public byte[] ConfirmTokenHash { get; set; } = [];
    public DateTime AskedAt { get; set; }
    public DateTime? ConfirmedAt { get; set; }

    /// <summary>The row goes with the second reminder, so only the first is noted. Also the concurrency token.</summary>
    public DateTime? FirstSentAt { get; set; }

    [Personal(PersonalKind.Pseudonym, Keep.UntilLastReminder)]
    public string ParticipantId { get; set; } = "";
}
