using System.Text.Json;
using System.Text.Json.Nodes;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Editing.Forms;
using ElkeDeur.Web.Tests.Content;

namespace ElkeDeur.Web.Tests.Editing;

public sealed class What_a_form_keeps
{
    public static TheoryData<string> Mysteries => [.. Names("mysteries").Where(name => name != "module")];
    public static TheoryData<string> Cases => [.. Names("library/cases")];

    [Theory, MemberData(nameof(Mysteries))]
    public void A_mystery_comes_through_the_form_unchanged(string name) => ComesThrough<Mystery>($"mysteries/{name}.yaml", MysteryChecks.Of);

    [Theory, MemberData(nameof(Cases))]
    public void A_practice_case_comes_through_the_form_unchanged(string name) => ComesThrough<PracticeCase>($"library/cases/{name}.yaml", LibraryChecks.Of);

    [Theory, MemberData(nameof(Mysteries))]
    public void A_mystery_that_is_written_reads_back_the_same(string name)
    {
        var yaml = File.ReadAllText(Path.Combine(ContentCopy.Real, "mysteries", $"{name}.yaml"));
        var content = JsonSerializer.SerializeToNode(ContentFile.Read<Mystery>(name, yaml, MysteryChecks.Of).Content, ContentFile.Options)!.AsObject();

        var written = ContentFile.Read<Mystery>(name, YamlWriter.Write(content), MysteryChecks.Of);

        Assert.Empty(written.Flaws);
        Assert.Equal(content.ToJsonString(), JsonSerializer.Serialize(written.Content, ContentFile.Options));
    }

    [Fact]
    public void A_guide_addition_comes_through_the_form_and_its_file()
    {
        var addition = new GuideAddition("Bij ons: de balie", "bouwstenen/toegang", "Eén zin.", ["balie"], ["casus-3"], "Eigen ervaring.", new(2026, 11, 1), "## Kop\n\nTekst met **vet**.\n\n- een\n- twee");
        var form = Filled.Forms.Of<GuideAddition>();
        var content = JsonSerializer.SerializeToNode(addition, ContentFile.Options)!.AsObject();

        var read = Filled.Read(form, Filled.Posted(Filled.Show(form, content)));
        var file = GuideAdditionFile.Read("eigen.md", GuideAdditionFile.Write(read), one => one.Flaws());

        Assert.Empty(file.Flaws);
        Assert.Equal(Filled.Meaning(addition), Filled.Meaning(file.Content));
    }

    [Fact]
    public void Nothing_that_does_not_fit_is_lost()
    {
        var form = Filled.Forms.Of<PracticeCase>();
        var posted = Filled.Posted(Filled.Show(form, form.Empty(Filled.Today)));
        posted["kosten.vast_euro"] = "ongeveer duizend";
        posted["afloop_soort"] = "anders";
        posted["patronen"] = new(["p01", "p99"]);

        var content = Filled.Read(form, posted);

        Assert.Equal("ongeveer duizend", content["kosten"]!["vast_euro"]!.ToString());
        Assert.Equal("anders", content["afloop_soort"]!.ToString());
        Assert.Contains(Filled.Show(form, content).Steps.SelectMany(step => step.Fields).Single(field => field.Name == "patronen").Choices!, choice => choice is { Value: "p99", Chosen: true });
        Assert.Contains("ongeveer duizend", Filled.Posted(Filled.Show(form, content))["kosten.vast_euro"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_thousand_names_and_strange_names_are_read_at_once()
    {
        var form = Filled.Forms.Of<Mystery>();
        var posted = Enumerable.Range(0, 2000).ToDictionary(i => $"elementen[{i % 500}].{(i < 500 ? "tekst" : i < 1000 ? "id" : i < 1500 ? "soort" : "minimum")}", _ => new Microsoft.Extensions.Primitives.StringValues("1"));
        posted["elementen[99999999999].tekst"] = posted["__proto__"] = posted["[]"] = posted["a..b"] = posted[new string('[', 2000)] = "x";

        Assert.Equal(500, ((JsonArray)Filled.Read(form, posted)["elementen"]!).Count);
    }

    private static void ComesThrough<T>(string path, Func<T, IEnumerable<Flaw>> check)
    {
        var before = ContentFile.Read(path, File.ReadAllText(Path.Combine(ContentCopy.Real, path)), check).Content!;
        var form = Filled.Forms.Of<T>();
        var content = JsonSerializer.SerializeToNode(before, ContentFile.Options)!.AsObject();

        var read = Filled.Read(form, Filled.Posted(Filled.Show(form, content)));
        var after = ContentFile.Read(path, YamlWriter.Write(read), check);

        Assert.Empty(after.Flaws);
        Assert.Equal(Filled.Meaning(before), Filled.Meaning(after.Content));
        Assert.Empty(form.Flaws(read, check));
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Path.Combine(ContentCopy.Real, folder), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
}
