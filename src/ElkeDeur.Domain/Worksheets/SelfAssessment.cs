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
    public static IEnumerable<Worksheet> Of(IReadOnlyList<GuideQuestion> questions, IReadOnlyList<GuideAction> actions, DateOnly checkedOn) =>
        Enum.GetValues<BuildingBlock>().Where(block => questions.Any(one => one.Block == block))
            .Select(block => Of(block, [.. questions.Where(one => one.Block == block)], [.. actions.Where(one => one.Block == block)], checkedOn));

    /// <summary>The address of the self-assessment of a building block.</summary>
    public static string AddressOf(BuildingBlock block) => $"zelfevaluatie-{Words.Of(block).ToLowerInvariant().Replace(' ', '-')}";

    private static Worksheet Of(BuildingBlock block, IReadOnlyList<GuideQuestion> questions, IReadOnlyList<GuideAction> actions, DateOnly checkedOn)
    {
        var name = Words.Of(block);
        var states = string.Join("; ", questions.Select(State));
        return new(
            Id: string.Create(CultureInfo.InvariantCulture, $"G05{(char)('a' + (int)block)}"), Address: AddressOf(block), Title: $"Zelfevaluatie: {name.ToLowerInvariant()}",
            Wish: $"samen zien hoe wij ervoor staan met {name.ToLowerInvariant()}", Summary: $"De vragen bij de bouwsteen {name.ToLowerInvariant()}, met een stand en eigen woorden. Het is geen toets.",
            Group: SheetGroup.Network, Minutes: 10 + (5 * questions.Count), Answering: Answering.PerOrganisation, Anonymous: false, ReviewWeeks: 26,
            Explanation: "Elke organisatie geeft per vraag een stand: op orde, deels of nog niet. Schrijf er in eigen woorden bij waarom. Er is geen goed of fout.\n\nLeg de antwoorden daarna naast elkaar. Waar ze verschillen, begint het gesprek. Wat nog niet op orde is, staat op de agenda. Kijk na een half jaar samen terug.",
            Blocks: [block], Roles: Everybody, Instrument: null, See: [],
            Steps:
            [
                new("Waar staan jullie?", [.. questions.SelectMany(Fields)], "Kies per vraag een stand. Weet je het niet? Laat hem dan leeg: ook dat is iets om te bespreken."),
                new("Wat kiezen jullie?", [new("keuze", FieldKind.Choices, "Wat pakken jullie als eerste op?", "Dit kan elke rol doen. Kies er hoogstens drie, en spreek daarna af wie het doet.", Choices: [.. actions.Select(action => new SheetChoice(Key(action.Id), action.Text))], Most: 3)]),
            ],
            Outcome: new(
                "Waar jullie staan",
                [
                    new("Op orde: {op_orde}. Deels: {deels}. Nog niet: {nog_niet}.", "op_orde + deels + nog_niet > 0"),
                    new("Alles wat jullie invulden, is op orde. Wat moet zo blijven, en wie let daarop?", "op_orde > 0 en deels + nog_niet = 0"),
                    new("De agenda voor het gesprek:", "deels + nog_niet > 0"),
                    .. questions.Select(question => new OutcomeText($"Bespreek: {question.Text}", $"{State(question)} = \"niet\" of {State(question)} = \"deels\"")),
                    new("Jullie kiezen: {keuze}", "gevuld(keuze)"),
                ],
                [.. questions.SelectMany(Fields).Select(field => field.Id), "keuze"],
                new(PictureKind.HeatMap, "De vragen met hun stand", [.. questions.Select(question => new PicturePart(question.Text, State(question)))])),
            Example: new($"Een netwerk vult dit in voor de bouwsteen {name.ToLowerInvariant()}. Alles is verzonnen.", ExampleOf(questions, actions)),
            Source: "De vragen volgen de handreiking Aan de slag met rechtsbescherming van Divosa en Sociaal Werk Nederland, in eigen woorden. Afgeleide vragen zijn van onszelf.",
            Checked: checkedOn,
            Computed:
            [
                new("op_orde", "Op orde", $"telt(\"ja\"; {states})"), new("deels", "Deels", $"telt(\"deels\"; {states})"), new("nog_niet", "Nog niet", $"telt(\"niet\"; {states})"),
            ]);
    }

    private static IEnumerable<SheetField> Fields(GuideQuestion question) =>
        [new(State(question), FieldKind.State, question.Text, Required: true), new($"{Key(question.Id)}_woorden", FieldKind.Long, "In eigen woorden", Most: 2000)];

    private static Dictionary<string, string> ExampleOf(IReadOnlyList<GuideQuestion> questions, IReadOnlyList<GuideAction> actions)
    {
        string[] states = ["ja", "deels", "niet"];
        var answers = questions.Select((question, i) => (State(question), states[i % states.Length])).ToDictionary(one => one.Item1, one => one.Item2);
        answers[$"{Key(questions[0].Id)}_woorden"] = "Wij hebben dit vorig jaar samen uitgezocht. Het overzicht ligt bij de balie.";
        answers["keuze"] = Key(actions[0].Id);
        return answers;
    }

    private static string State(GuideQuestion question) => $"{Key(question.Id)}_stand";

    // Formulas know small letters, digits and underscores, and names begin with a letter.
    private static string Key(string id) => $"v{id.ToLowerInvariant().Replace('.', '_')}";
}
