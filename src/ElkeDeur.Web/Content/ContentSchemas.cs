using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Schema;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Web.Search;

namespace ElkeDeur.Web.Content;

/// <summary>JSON Schemas for editors, made from the content types. For the program started as: schemas FOLDER.</summary>
public static class ContentSchemas
{
    private static readonly JsonSerializerOptions Text = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<(string File, string Schema)> All()
    {
        yield return ("mystery.schema.json", Of<Mystery>("Een mysterie van Elke Deur"));
        yield return ("module.schema.json", Of<MysteryModule>("Wat alle mysteries delen"));
        yield return ("guide-page.schema.json", Of<GuidePageHead>("De velden boven een pagina van de handreiking"));
        yield return ("roles.schema.json", Of<RoleMap>("De rollen van de handreiking"));
        yield return ("actions.schema.json", Of<GuideActions>("Wat elke rol kan doen"));
        yield return ("questions.schema.json", Of<GuideQuestions>("De vragen bij de bouwstenen"));
        yield return ("glossary.schema.json", Of<GlossaryTerms>("Een lijst met begrippen"));
        yield return ("case.schema.json", Of<PracticeCase>("Een praktijkcasus"));
        yield return ("library-item.schema.json", Of<LibraryItem>("De velden boven een stuk van de bibliotheek"));
        yield return ("exceptions.schema.json", Of<ExceptionsFile>("Vormen van een woord die bij elkaar horen"));
        yield return ("everyday.schema.json", Of<EverydayFile>("Gewone woorden en de woorden van professionals"));
        yield return ("worksheet.schema.json", Of<Worksheet>("Een werkblad"));
        yield return ("norms.schema.json", Of<Norms>("Bedragen, termijnen en leeftijden die de wet verandert"));
        yield return ("self-assessment.schema.json", Of<SelfAssessmentWords>("De woorden van de zelfevaluaties"));
        yield return ("stuck.schema.json", Of<StuckQuestions>("De vragen om een patroon te herkennen"));
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
