using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace ElkeDeur.Domain.Tests.Architecture;

public sealed class The_domain_stands_alone
{
    private static readonly Assembly Domain = typeof(Mystery).Assembly;

    private static readonly IReadOnlyList<Type> OwnTypes = [.. Domain.GetTypes().Where(t => t.Namespace?.StartsWith("ElkeDeur", StringComparison.Ordinal) == true && !t.IsDefined(typeof(CompilerGeneratedAttribute), false))];

    [Fact]
    public void It_uses_the_base_class_library_only() =>
        Assert.All(Domain.GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal));

    [Theory]
    [InlineData("System.Net.Http")]
    [InlineData("System.Data.Common")]
    [InlineData("System.IO.FileSystem")]
    public void It_does_no_input_or_output(string assembly) =>
        Assert.DoesNotContain(assembly, Domain.GetReferencedAssemblies().Select(a => a.Name));

    [Fact]
    public void Every_public_type_says_what_it_is()
    {
        var documented = XDocument.Load(Path.ChangeExtension(Domain.Location, "xml"))
            .Descendants("member").Where(m => (string?)m.Element("summary") is { Length: > 0 }).Select(m => (string)m.Attribute("name")!).ToHashSet();

        var silent = OwnTypes.Where(t => t.IsVisible).Select(t => $"T:{t.FullName!.Replace('+', '.')}").Where(name => !documented.Contains(name));

        Assert.Empty(silent);
    }

    [Fact]
    public void No_name_is_a_drawer_for_everything() =>
        Assert.DoesNotContain(OwnTypes.Select(t => t.Name), name => Drawers.Any(drawer => name.EndsWith(drawer, StringComparison.Ordinal)));

    [Fact]
    public void Every_namespace_is_a_folder_of_the_house() =>
        Assert.Empty(OwnTypes.Select(t => t.Namespace).Distinct().Except(Folders.Select(f => $"ElkeDeur.Domain.{f}")));

    // The public screens and what hangs on them can be written to a page; none of them may carry the case or the state.
    [Theory]
    [InlineData(typeof(BoardScreen))]
    [InlineData(typeof(ParticipantScreen))]
    public void No_public_screen_has_a_member_that_could_hold_an_unrevealed_text(Type screen)
    {
        Type[] secret = [typeof(Mystery), typeof(MysteryModule), typeof(PlayState), typeof(Element), typeof(Option), typeof(Hint), typeof(Solution), typeof(Paragraph), typeof(Fact), typeof(PracticeQuestion), typeof(ReflectionQuestion), typeof(NarratorScreen)];

        Assert.Empty(Reachable(screen, []).Intersect(secret));
    }

    private static readonly string[] Drawers = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service"];

    private static readonly string[] Folders =
        ["Mysteries", "Mysteries.Play", "Sessions", "Guide", "Library", "Worksheets", "Worksheets.Formulas", "Worksheets.Filling", "Worksheets.Mirrors", "Worksheets.Together", "Agreements", "People", "SocialMap", "Coverage", "Routes", "Language", "Language.Search", "Casework", "Meetings", "Signals", "Measuring", "Auditing", "Writing"];

    private static HashSet<Type> Reachable(Type type, HashSet<Type> seen)
    {
        foreach (var member in type.IsGenericType ? type.GetGenericArguments() : type.Assembly == Domain ? type.GetProperties().Select(p => p.PropertyType) : [])
            if (seen.Add(member)) Reachable(member, seen);
        return seen;
    }
}
