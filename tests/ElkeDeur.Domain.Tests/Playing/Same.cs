using System.Text.Json;
using System.Text.Json.Nodes;

namespace ElkeDeur.Domain.Tests.Playing;

/// <summary>Compares values by what they are written down as; the order of keys does not count.</summary>
public static class Same
{
    public static string Text<T>(T value) => JsonSerializer.Serialize(value, PlayJson.Options);

    public static JsonNode? Json<T>(T value) => JsonSerializer.SerializeToNode(value, PlayJson.Options);

    public static bool As<T>(T one, T other) => JsonNode.DeepEquals(Json(one), Json(other));

    public static void Check<T>(T expected, T actual) => Check(Json(expected), Json(actual));

    public static void Check(JsonNode? expected, JsonNode? actual)
    {
        if (!JsonNode.DeepEquals(expected, actual)) Assert.Equal(expected?.ToJsonString(), actual?.ToJsonString());
    }
}
