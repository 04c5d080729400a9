using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Writing;

/// <summary>What somebody can write in a workspace.</summary>
public enum WrittenKind
{
    /// <summary>A case to play, as YAML.</summary>
    [JsonStringEnumMemberName("mysterie")] Mystery,

    /// <summary>A case from practice to read, as YAML.</summary>
    [JsonStringEnumMemberName("casus")] PracticeCase,

    /// <summary>A page beside a chapter of the guide, as Markdown with fields above it.</summary>
    [JsonStringEnumMemberName("handreiking")] GuideAddition,
}
