namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>What everybody's own device may show: the shared screen, the words explained, and which own forms are open.</summary>
/// <param name="ReadOn">The building blocks this case touches, once people look back.</param>
public sealed record ParticipantScreen(BoardScreen Shared, IReadOnlyList<Term> Glossary, bool MayAsk, bool MayNote, IReadOnlyList<GuideLink> ReadOn)
{
    /// <summary>The participants' screen at this moment; the same for everybody.</summary>
    public static ParticipantScreen Of(MysteryModule module, Mystery mystery, PlayState s)
    {
        var shared = BoardScreen.Of(module, mystery, s);
        return new(
            shared,
            [.. mystery.Glossary.Where(t => !t.Secret), .. shared.Solution?.Terms ?? []],
            MayAsk: shared.TypedQuestions,
            MayNote: s.Phase is Phase.Reflect or Phase.Agree,
            s.Phase >= Phase.Reflect ? mystery.GuideLinks : []);
    }

    /// <summary>Changes when the own forms have to be fetched anew.</summary>
    public string OwnKey => $"{Shared.Phase.Key()}-{MayAsk}-{MayNote}";
}
