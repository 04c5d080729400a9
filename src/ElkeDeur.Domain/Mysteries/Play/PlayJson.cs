using System.Text.Json;
using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>How state and commands are written down. Names are stable: old sessions must stay readable.</summary>
public static class PlayJson
{
    /// <summary>Enums by name, absent values left out.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };
}
