using System.Reflection;
using System.Text.RegularExpressions;

namespace ElkeDeur.Web.Tests.Architecture;

public sealed partial class Features_are_neighbours
{
    private const string Root = "ElkeDeur.Web.Features.";
    private static readonly Assembly Web = typeof(Program).Assembly;
    private static readonly string Folder = Path.Combine(Source.Root, "src", "ElkeDeur.Web");

    [Fact]
    public void No_feature_uses_the_code_of_another() =>
        Assert.Empty(
            from type in Web.GetTypes()
            let own = FeatureOf(type)
            where own is not (null or "Shared")
            from used in UsedTypes.Of(type)
            let other = FeatureOf(used)
            where other is not null && other != own && other != "Shared"
            select $"{own}: {type.Name} uses {other}: {used.Name}");

    [Fact]
    public void What_features_share_knows_none_of_them() =>
        Assert.Empty(
            from type in Web.GetTypes()
            where FeatureOf(type) == "Shared"
            from used in UsedTypes.Of(type)
            where FeatureOf(used) is not (null or "Shared")
            select $"{type.Name} uses {used.Name}");

    [Fact]
    public void No_view_takes_a_part_of_another_feature() =>
        Assert.Empty(
            from view in Views()
            from Match part in PartPath().Matches(view.Text)
            where part.Groups[1].Value != view.Feature && part.Groups[1].Value != "Shared"
            select $"{view.File}: {part.Value}");

    // One view writes markup: a fragment that Razor rendered, and encoded, before.
    [Fact]
    public void No_view_writes_markup_from_text() =>
        Assert.Equal([Path.Combine("Features", "Shared", "_Html.cshtml")], Views().Where(v => Raw().IsMatch(v.Text)).Select(v => v.File));

    [Fact]
    public void No_name_is_a_drawer_for_everything() =>
        Assert.DoesNotContain(
            Web.GetTypes().Where(t => t.Namespace?.StartsWith("ElkeDeur", StringComparison.Ordinal) == true).Select(t => t.Name),
            name => Drawer().IsMatch(name));

    [Fact]
    public void Every_feature_was_looked_at() =>
        Assert.Superset(
            new HashSet<string> { "Sessions", "Start", "Shared" },
            Web.GetTypes().Select(FeatureOf).OfType<string>().ToHashSet());

    // A compiled view is named after its path: Features_Start_Index.
    private static string? FeatureOf(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        if (type.Assembly != Web) return null;
        if (type.Namespace == "AspNetCoreGeneratedDocument") return Part(type.Name, "Features_", '_');
        return Part(type.FullName!, Root, '.');
    }

    private static string? Part(string name, string start, char end) =>
        name.StartsWith(start, StringComparison.Ordinal) && name.IndexOf(end, start.Length) is > 0 and var stop ? name[start.Length..stop] : null;

    private static IEnumerable<(string File, string Feature, string Text)> Views() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "Features"), "*.cshtml", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(Folder, f), Path.GetRelativePath(Path.Combine(Folder, "Features"), f).Split(Path.DirectorySeparatorChar)[0], File.ReadAllText(f)));

    [GeneratedRegex(@"/Features/(\w+)/[\w/]+\.cshtml")]
    private static partial Regex PartPath();

    [GeneratedRegex(@"Html\.Raw\s*\(|\bHtmlString\b")]
    private static partial Regex Raw();

    [GeneratedRegex("(Manager|(?<!Tag)Helpers?|Utils?|Service)$")]
    private static partial Regex Drawer();
}
