using ElkeDeur.Domain.Mysteries.Play;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>What the phases are called on screen.</summary>
public static class PhaseWords
{
    public static string Name(Phase phase) => phase switch
    {
        Phase.Preparation => "Voorbereiding",
        Phase.Introduction => "Inleiding",
        Phase.Situation => "Het mysterie",
        Phase.Audio => "Luister",
        Phase.FirstThoughts => "Eerste gedachten",
        Phase.Unravel => "Ontrafel",
        Phase.Solution => "De oplossing",
        Phase.Reflect => "Kijk terug",
        Phase.Agree => "Afspraken",
        _ => "Afgesloten",
    };

    public static string Step(Phase phase) =>
        phase.Step() == 0 ? (phase == Phase.Closed ? "Afgesloten" : "Zo meteen") : $"Stap {phase.Step()} van 3 · {Name(phase)}";
}
