using ElkeDeur.Domain.Agreements;
using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>An agreement as stored, and back.</summary>
public static class AgreementRows
{
    public static Agreement Read(AgreementRow row) => new(
        row.Id, row.What, row.Holder, row.Due, row.Partner, row.Status,
        new(row.OriginKind, row.OriginCase, row.OriginElement, row.ByParticipant));

    /// <summary>As it is stored.</summary>
    public static AgreementRow Write(Agreement made, string? workspaceId, DateTime now) => new()
    {
        Id = made.Id, WorkspaceId = workspaceId, What = made.What, Holder = made.Holder, Due = made.Due, Partner = made.Partner, Status = made.Status,
        OriginKind = made.Origin.Kind, OriginCase = made.Origin.CaseId ?? "", OriginElement = made.Origin.ElementId, ByParticipant = made.Origin.ParticipantId, CreatedAt = now,
    };
}
