using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Live;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The team of a try-out: asks the next practice question as soon as the narrator answered the last one.</summary>
public sealed class PracticeTeam(Rooms rooms)
{
    private static readonly Actor Team = new(Role.PracticeTeam);

    public async Task GoOnAsync(Room room, PlayCommand after)
    {
        if (!room.TryOut || after is not (PlayCommand.Answer or PlayCommand.Next or PlayCommand.Undo)) return;
        var state = room.Live.State;
        if (state.Phase != Phase.Unravel || state.Questions.Exists(q => q.Reply is null)) return;
        var questions = rooms.Rules.CaseOf(state).PracticeQuestions;
        if (state.Questions.Count >= questions.Count) return;
        await rooms.DoAsync(room, new PlayCommand.Ask(questions[state.Questions.Count].Question), Guid.NewGuid(), Team);
    }
}
