using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>A key of the framework's data protection, shared by all nodes on PostgreSQL.</summary>
[NotPersonal]
public sealed class KeyRow
{
    [NotPersonal]
    public string Name { get; set; } = "";

    [NotPersonal]
    public string Xml { get; set; } = "";
}
