using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Guide;

/// <summary>The four roles for which the guide says what one can do. Source: Aan de slag met rechtsbescherming, sections 2.3-2.7.</summary>
public enum ProfessionalRole
{
    [JsonStringEnumMemberName("uitvoerende")] FrontLine,
    [JsonStringEnumMemberName("beleidsmedewerker")] PolicyOfficer,
    [JsonStringEnumMemberName("leidinggevende")] Manager,
    [JsonStringEnumMemberName("bestuurder")] Administrator,
}

/// <summary>What a role is, and what it does for legal protection in general.</summary>
public sealed record RoleProfile(
    [property: JsonPropertyName("id")] ProfessionalRole Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("kort")] string Summary,
    [property: JsonPropertyName("doet")] IReadOnlyList<string> Does);

/// <summary>Somebody the guide names beside the four roles.</summary>
public sealed record OtherRole(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("kort")] string Summary);

/// <summary>The file with the four roles and who stands beside them.</summary>
public sealed record RoleMap(
    [property: JsonPropertyName("rollen")] IReadOnlyList<RoleProfile> Roles,
    [property: JsonPropertyName("daarnaast")] IReadOnlyList<OtherRole> Others);
