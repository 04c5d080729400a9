using ElkeDeur.Domain.Worksheets;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Mirrors;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Tests.Content.Worksheets;

/// <summary>Every mirror that ships: the browser computes it, and its team form says one thing.</summary>
public sealed class The_mirrors
{
    private static readonly Lazy<ReadingRoom> Room = new(() => ReadingRoom.Load(ContentCopy.Real, MysteryShelf.Load(ContentCopy.Real)));

    public static TheoryData<string> All() => [.. Room.Value.Worksheets.Entries.Where(entry => !entry.Sheet.Kept).Select(entry => entry.Sheet.Address)];

    public static TheoryData<string> Teams() => [.. Room.Value.Worksheets.Entries.Where(entry => entry.Sheet.Team.Count > 0).Select(entry => entry.Sheet.Address)];

    [Theory, MemberData(nameof(All))]
    public void A_browser_computes_it(string address)
    {
        var (_, unsupported) = MirrorProgram.Of(Room.Value.Worksheets.Find(address)!.Checked, new(2026, 11, 22));

        Assert.True(unsupported.Count == 0, $"{address} would be posted: a browser cannot compute it.\n{string.Join('\n', unsupported)}");
    }

    [Theory, MemberData(nameof(Teams))]
    public void Any_complete_answers_are_in_exactly_one_group(string address)
    {
        var sheet = Room.Value.Worksheets.Find(address)!.Checked;
        var start = (uint)System.Security.Cryptography.RandomNumberGenerator.GetInt32(int.MaxValue);
        TestContext.Current.TestOutputHelper!.WriteLine($"Seed {start}");
        var (seed, seen) = (start, new HashSet<string>());
        for (var times = 0; times < 2000; times++)
        {
            // Few letters make the corners, more of them the ties.
            var letters = 1 + Roll(15);
            var answers = new Dictionary<string, string>();
            foreach (var field in sheet.Sheet.Fields.Where(field => field.Kind == FieldKind.Choice))
            {
                var some = field.Options.Where((_, i) => (letters >> i) % 2 == 1).DefaultIfEmpty(field.Options[0]).ToList();
                answers[field.Id] = some[Roll(some.Count)].Id;
            }
            var filled = new FilledSheet(sheet, SheetAnswers.Of(answers), new(2026, 11, 22));
            Assert.True(filled.IsComplete);
            Assert.True(filled.TeamGroup is not null, $"Seed {start}: {string.Join(", ", answers)} is in no group, or in more than one.");
            seen.Add(filled.TeamGroup);
        }
        int Roll(int sides)
        {
            seed = (seed * 1664525) + 1013904223;
            return (int)((seed >> 8) % sides);
        }
        Assert.Equal(sheet.Sheet.Team.Select(group => group.Name).Order(), seen.Order());
    }

    [Theory, MemberData(nameof(Teams))]
    public void Unfinished_answers_are_in_no_group(string address) =>
        Assert.Null(new FilledSheet(Room.Value.Worksheets.Find(address)!.Checked, SheetAnswers.Empty, new(2026, 11, 22)).TeamGroup);
}
