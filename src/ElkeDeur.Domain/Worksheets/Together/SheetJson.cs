using System.Text.Json;
using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Worksheets.Together;

/// <summary>How the state of a sheet and its commands are written down. Names are stable: old sheets must stay readable.</summary>
public static class SheetJson
{
    /// <summary>Enums by name, absent values left out.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };
}
