using System.Globalization;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;

namespace ElkeDeur.Domain.Worksheets;

/// <summary>
/// The self-assessment of a building block: its guiding questions as a sheet, each with a state and own words. No answer is good or bad; what is
/// not in place becomes the agenda of a talk. Source: Aan de slag met rechtsbescherming, chapters 4-10; row G05.
/// </summary>
public static class SelfAssessment
{
    private static readonly IReadOnlyList<ProfessionalRole> Everybody = Enum.GetValues<ProfessionalRole>();

    /// <summary>A sheet for every building block that has questions.</summary>
    public static IEnumerable<Worksheet> Of(SelfAssessmentWords words, IReadOnlyList<GuideQuestion> questions, IReadOnlyList<GuideAction> actions) =>
        Enum.GetValues<BuildingBlock>().Where(block => questions.Any(one => one.Block == block))
            .Select(block => Of(words, block, [.. questions.Where(one => one.Block == block)], [.. actions.Where(one => one.Block == block)]));

    /// <summary>The address of the self-assessment of a building block.</summary>
    public static string AddressOf(BuildingBlock block) => $"zelfevaluatie-{Words.Of(block).ToLowerInvariant().Replace(' ', '-')}";

    private static Worksheet Of(SelfAssessmentWords words, BuildingBlock block, IReadOnlyList<GuideQuestion> questions, IReadOnlyList<GuideAction> actions)
    {
        var states = string.Join("; ", questions.Select(State));
        return new(
            Id: string.Create(CultureInfo.InvariantCulture, $"G05{(char)('a' + (int)block)}"), Address: AddressOf(block), Title: Said(words.Title), Wish: Said(words.Wish), Summary: Said(words.Summary),
            Group: SheetGroup.Network, Minutes: 10 + (5 * questions.Count), Answering: Answering.PerOrganisation, Anonymous: false, ReviewWeeks: words.ReviewWeeks, Explanation: Said(words.Explanation),
            Blocks: [block], Roles: Everybody, Instrument: null, See: [],
            Steps:
            [
                new(words.States.Title, [.. questions.SelectMany(question => Fields(question, words.States))], words.States.Explanation),
                new(words.Choice.Title, [new("keuze", FieldKind.Choices, words.Choice.Question, words.Choice.Help, Choices: [.. actions.Select(action => new SheetChoice(Key(action.Id), action.Text))], Most: 3)]),
            ],
            Outcome: new(
                words.Outcome.Title,
                [
                    new(words.Outcome.Counted, "op_orde + deels + nog_niet > 0"), new(words.Outcome.AllInPlace, "op_orde > 0 en deels + nog_niet = 0"), new(words.Outcome.Agenda, "deels + nog_niet > 0"),
                    .. questions.Select(question => new OutcomeText(words.Outcome.Discuss.Replace("{vraag}", question.Text, StringComparison.Ordinal), $"{State(question)} = \"niet\" of {State(question)} = \"deels\"")),
                    new(words.Outcome.Chosen, "gevuld(keuze)"),
                ],
                [.. questions.SelectMany(question => Fields(question, words.States)).Select(field => field.Id), "keuze"],
                new(PictureKind.HeatMap, words.Outcome.Picture, [.. questions.Select(question => new PicturePart(question.Text, State(question)))])),
            Example: new(Said(words.Example.About), ExampleOf(words.Example, questions, actions)), Source: words.Source, Checked: words.Checked,
            Computed:
            [
                new("op_orde", "Op orde", $"telt(\"ja\"; {states})"), new("deels", "Deels", $"telt(\"deels\"; {states})"), new("nog_niet", "Nog niet", $"telt(\"niet\"; {states})"),
            ]);

        string Said(string text) => text.Replace("{bouwsteen}", Words.Of(block).ToLowerInvariant(), StringComparison.Ordinal);
    }

    private static IEnumerable<SheetField> Fields(GuideQuestion question, SelfAssessmentStates words) =>
        [new(State(question), FieldKind.State, question.Text, Required: true), new($"{Key(question.Id)}_woorden", FieldKind.Long, words.OwnWords, Most: 2000)];

    private static Dictionary<string, string> ExampleOf(SelfAssessmentExample words, IReadOnlyList<GuideQuestion> questions, IReadOnlyList<GuideAction> actions)
    {
        string[] states = ["ja", "deels", "niet"];
        var answers = questions.Select((question, i) => (State(question), states[i % states.Length])).ToDictionary(one => one.Item1, one => one.Item2);
        answers[$"{Key(questions[0].Id)}_woorden"] = words.Words;
        answers["keuze"] = Key(actions[0].Id);
        return answers;
    }

    private static string State(GuideQuestion question) => $"{Key(question.Id)}_stand";

    // Formulas know small letters, digits and underscores, and names begin with a letter.
    private static string Key(string id) => $"v{id.ToLowerInvariant().Replace('.', '_')}";
}
