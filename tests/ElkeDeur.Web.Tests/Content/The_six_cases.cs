using System.Text.RegularExpressions;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Tests.Content;

public sealed partial class The_six_cases
{
    private static readonly MysteryShelf Shelf = MysteryShelf.Load(ContentCopy.Real);

    public static TheoryData<string> Ids => [.. Shelf.Shipped.Select(m => m.Id)];

    private static Mystery Case(string id) => Shelf.Find(id)!;

    [Fact]
    public void Are_numbered_one_to_six_without_a_flaw() =>
        Assert.Equal([1, 2, 3, 4, 5, 6], Shelf.Shipped.Select(m => m.Number));

    [Fact]
    public void Have_the_elements_hints_questions_and_stars_of_the_published_module()
    {
        Assert.Equal([8, 7, 7, 5, 8, 5], Shelf.Shipped.Select(m => m.Elements.Count));
        Assert.Equal([3, 2, 3, 2, 2, 2], Shelf.Shipped.Select(m => m.Hints.Count));
        Assert.Equal([5, 4, 5, 5, 3, 5], Shelf.Shipped.Select(m => m.CaseQuestions.Count));
        Assert.Equal([3, 2, 2, 2, 2, 2], Shelf.Shipped.Select(Stars));
    }

    [Fact]
    public void Add_up_to_the_published_totals()
    {
        Assert.Equal((40, 14, 27), (Shelf.Shipped.Sum(m => m.Elements.Count), Shelf.Shipped.Sum(m => m.Hints.Count), Shelf.Shipped.Sum(m => m.CaseQuestions.Count)));
        Assert.Equal((13, 5), (Shelf.Shipped.Sum(Stars), Shelf.Module.PersonalQuestions.Count));
    }

    [Fact]
    public void Have_the_two_special_elements_the_double_fact_and_the_conditional_hints()
    {
        var elements = Shelf.Shipped.SelectMany(m => m.Elements.Select(e => (m.Number, Element: e))).ToList();

        Assert.Equal([(5, 8, 1, 2), (6, 5, 6, 10)], elements.Where(e => e.Element.HasOptions).Select(e => (e.Number, e.Element.Number, e.Element.Minimum, e.Element.Options.Count)));
        Assert.Contains((3, 6), elements.Where(e => e.Element.TwoFacts).Select(e => (e.Number, e.Element.Number)));
        Assert.Equal([(3, "h1a"), (3, "h1b")], Shelf.Shipped.SelectMany(m => m.Hints.Where(h => h.Condition is not null).Select(h => (m.Number, h.Id))));
    }

    [Fact]
    public void Are_a_dialogue_or_a_monologue_as_published() =>
        Assert.Equal([1, 5, 6], Shelf.Shipped.Where(m => m.Audio.Form == StoryForm.Dialogue).Select(m => m.Number));

    [Theory, MemberData(nameof(Ids))]
    public void Keep_every_secret_word_out_of_every_public_text(string id)
    {
        var secrets = SecretWords.Of(Case(id)).ToList();

        Assert.DoesNotContain(SecretWords.PublicTexts(Case(id)), t => secrets.Any(s => SecretWords.Contains(t.Text, s)));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Keep_elements_hints_and_facts_out_of_every_public_text(string id)
    {
        var m = Case(id);
        var secrets = m.Elements.Select(e => e.Text).Concat(m.Elements.SelectMany(e => e.Options).Select(o => o.Text)).Concat(m.Hints.Select(h => h.Text)).Concat(m.Solution.Facts.Select(f => f.Text));

        Assert.Empty(from text in SecretWords.PublicTexts(m) from secret in secrets where secret.Length > 12 && text.Text.Contains(secret, StringComparison.OrdinalIgnoreCase) select (text.Field, secret));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Have_a_story_of_one_to_two_minutes_and_a_solution_that_can_be_read_aloud(string id)
    {
        Assert.InRange(Case(id).Audio.Words, 150, 300);
        Assert.InRange(Case(id).Solution.Paragraphs.Sum(p => p.Spoken.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length), 230, 420);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Cover_every_fact_or_leave_it_to_the_narrator_but_never_an_element_without_facts(string id) =>
        Assert.All(Case(id).Elements, e => Assert.NotEmpty(e.FactIds));

    [Theory, MemberData(nameof(Ids))]
    public void Have_question_ids_that_differ_from_the_personal_ones(string id) =>
        Assert.Empty(Case(id).CaseQuestions.Select(q => q.Id).Intersect(Shelf.Module.PersonalQuestions.Select(q => q.Id)));

    [Theory, MemberData(nameof(Ids))]
    public void Practise_with_all_kinds_of_answers_and_touch_every_element(string id)
    {
        var practice = Case(id).PracticeQuestions;

        Assert.InRange(practice.Count, 20, 30);
        Assert.Equal(Enum.GetValues<Reply>(), practice.Select(p => p.Reply).Distinct().Order());
        Assert.Empty(Case(id).Elements.Select(e => e.Id).Except(practice.Select(p => p.ElementId)));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Have_a_recording_whose_lines_follow_the_transcript(string id)
    {
        var (m, times) = (Case(id), Shelf.Times(Case(id)));

        Assert.Equal(m.Audio.Lines.Select(l => l.Order), times.Lines.Select(l => l.Order));
        Assert.True(times.Lines.Zip(times.Lines.Skip(1)).All(pair => pair.First.End <= pair.Second.Start) && times.Lines[^1].End <= times.Duration);
        Assert.InRange(new FileInfo(Shelf.SoundFile(m, "opus")!).Length, 10_000, 600_000);
        Assert.InRange(new FileInfo(Shelf.SoundFile(m, "mp3")!).Length, 10_000, 1_200_000);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Have_a_drawing_without_script_text_or_anything_from_elsewhere(string id)
    {
        var svg = File.ReadAllText(Shelf.Drawing(Case(id))!);

        Assert.DoesNotMatch(Unsafe(), svg);
        Assert.NotEmpty(Case(id).Drawing!.Text);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Link_to_the_chapter_of_the_guide_about_the_building_block(string id) =>
        Assert.All(Case(id).GuideLinks, link => Assert.Equal(ReadingRoom.Load(ContentCopy.Real, Shelf).Guide.Of(link.Block).Address, link.Url));

    private static int Stars(Mystery m) => m.Solution.Paragraphs.SelectMany(p => p.Parts).Count(p => p.Kind == PartKind.Star);

    [GeneratedRegex("<script|<foreignObject|<image|\\son\\w+=|href\\s*=\\s*\"(?!#)|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Unsafe();
}
