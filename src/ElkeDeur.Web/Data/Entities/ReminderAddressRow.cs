using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>An address whose owner asked to be reminded of the agreements of one session.</summary>
[NotPersonal]
public sealed class ReminderAddressRow
{
    public string Id { get; set; } = RowId.New();
    public string SessionId { get; set; } = "";

    [Personal(PersonalKind.Contact, Keep.UntilLastReminder)]
    public string Address { get; set; } = "";

    /// <summary>Keyed, so that nobody can try addresses against a stolen database.</summary>
    [Personal(PersonalKind.Pseudonym, Keep.UntilLastReminder)]
    public byte[] AddressHash { get; set; } = [];

    public byte[] ConfirmTokenHash { get; set; } = [];
    public DateTime AskedAt { get; set; }
    public DateTime? ConfirmedAt { get; set; }
    public byte[] StopTokenHash { get; set; } = [];
    public DateTime? FirstSentAt { get; set; }
    public DateTime? SecondSentAt { get; set; }

    [Personal(PersonalKind.Pseudonym, Keep.UntilLastReminder)]
    public string? ParticipantId { get; set; }
}
