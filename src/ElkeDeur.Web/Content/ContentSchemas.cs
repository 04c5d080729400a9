using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Schema;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Web.Content;

/// <summary>JSON Schemas for editors, made from the content types. For the program started as: schemas FOLDER.</summary>
public static class ContentSchemas
{
    private static readonly JsonSerializerOptions Text = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<(string File, string Schema)> All()
    {
        yield return ("mystery.schema.json", Of<Mystery>("Een mysterie van Elke Deur"));
        yield return ("module.schema.json", Of<MysteryModule>("Wat alle mysteries delen"));
    }

    public static int Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (file, schema) in All()) File.WriteAllText(Path.Combine(folder, file), schema);
        return 0;
    }

    private static string Of<T>(string title)
    {
        var schema = ContentFile.Options.GetJsonSchemaAsNode(typeof(T), new() { TreatNullObliviousAsNonNullable = true }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        return schema.ToJsonString(Text) + "\n";
    }
}
