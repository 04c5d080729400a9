using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Sessions;

namespace ElkeDeur.Domain.Mysteries.Play;

/// <summary>Which role may give which command. The board gives none: its link only reads.</summary>
public static class Permissions
{
    /// <summary>Whether this role may give this kind of command at all.</summary>
    public static bool Allows(Actor by, PlayCommand command) => by.Role switch
    {
        Role.Narrator => command is not PlayCommand.Ask,
        Role.Participant => command is PlayCommand.Ask or PlayCommand.TakeawayNote or PlayCommand.AgreementNote or PlayCommand.Undo,
        Role.PracticeTeam => command is PlayCommand.Ask,
        _ => false,
    };
}
