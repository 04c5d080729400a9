using ElkeDeur.Domain.Agreements;
using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>Reads a stored agreement.</summary>
public static class AgreementRows
{
    public static Agreement Read(AgreementRow row) => new(
        row.Id, row.What, row.Holder, row.Due, row.Partner, row.Status,
        new(row.OriginKind, row.OriginCase, row.OriginElement, row.ByParticipant));
}
