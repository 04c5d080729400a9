using System.Security.Cryptography;
using ElkeDeur.Web.Data.Entities;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>Rows with nothing special about them.</summary>
public static class Samples
{
    public static WorkspaceRow NewWorkspace(this DataHost host, string id = "w1") =>
        new() { Id = id, SecretHash = RandomNumberGenerator.GetBytes(32), CreatedAt = host.Now, LastUsedAt = host.Now };

    public static SessionRow NewSession(this DataHost host, string id, string? workspace = null) =>
        new() { Id = id, WorkspaceId = workspace, MysteryId = "aanvraag-traplift", Phase = "prepare", CreatedAt = host.Now };

    public static OwnCaseRow NewOwnCase(this DataHost host, string workspace) =>
        new() { WorkspaceId = workspace, Title = "Eigen casus", Yaml = "id: eigen", CreatedAt = host.Now };

    public static AgreementRow NewAgreement(this DataHost host, string session, string? workspace = null) => new()
    {
        Id = Guid.NewGuid(), SessionId = session, WorkspaceId = workspace, What = "Elke week samen bellen", Holder = "Kanarienaam", Partner = "Kanarienaam",
        OriginCase = "aanvraag-traplift", OriginKind = "mysterie", ByParticipant = "p1", CreatedAt = host.Now,
    };
}
