using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>The phases of a round, in order. Forward and back one by one; to the solution only by a reveal.</summary>
public enum Phase
{
    [JsonStringEnumMemberName("voorbereiding")] Preparation,
    [JsonStringEnumMemberName("s1_inleiding")] Introduction,
    [JsonStringEnumMemberName("s1_mysterie")] Situation,
    [JsonStringEnumMemberName("s1_audio")] Audio,
    [JsonStringEnumMemberName("s2_eerste_gedachten")] FirstThoughts,
    [JsonStringEnumMemberName("s2_ontrafelen")] Unravel,
    [JsonStringEnumMemberName("s2_oplossing")] Solution,
    [JsonStringEnumMemberName("s3_reflectie")] Reflect,
    [JsonStringEnumMemberName("s3_afspraken")] Agree,
    [JsonStringEnumMemberName("afgesloten")] Closed,
}

/// <summary>Names and steps of the phases.</summary>
public static class Phases
{
    private static readonly string[] Keys =
        ["voorbereiding", "s1_inleiding", "s1_mysterie", "s1_audio", "s2_eerste_gedachten", "s2_ontrafelen", "s2_oplossing", "s3_reflectie", "s3_afspraken", "afgesloten"];

    /// <summary>The key of the published data model, as in <c>data-phase</c>.</summary>
    public static string Key(this Phase phase) => Keys[(int)phase];

    /// <summary>The step of the manual, 1 to 3; 0 before and after the round.</summary>
    public static int Step(this Phase phase) => phase switch
    {
        Phase.Introduction or Phase.Situation or Phase.Audio => 1,
        Phase.FirstThoughts or Phase.Unravel or Phase.Solution => 2,
        Phase.Reflect or Phase.Agree => 3,
        _ => 0,
    };
}
