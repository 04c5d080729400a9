using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>An address that never wants mail from us again, remembered without knowing it.</summary>
[NotPersonal]
public sealed class StoppedAddressRow
{
    [Personal(PersonalKind.Pseudonym, Keep.AsLongAsItsOwnerWants)]
    public byte[] AddressHash { get; set; } = [];

    public DateTime StoppedAt { get; set; }
}
