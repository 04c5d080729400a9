using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>What the board's fragment is made of.</summary>
public sealed record BoardView(BoardScreen Screen, int Version, string Code, PublicAddress Address);

/// <summary>What the participants' fragment is made of.</summary>
public sealed record ParticipantView(ParticipantScreen Screen, int Version, Settings Settings);

/// <summary>The two views of a session that are the same for everybody: the board's and the participants'.</summary>
public sealed class PublicViews(RazorFragments razor, Rooms rooms, PublicAddress address)
{
    public Task<Fragment> BoardAsync(Room room)
    {
        var live = room.Live;
        return room.BoardFragment.Get(live.Version, () => razor.RenderAsync("/Features/Sessions/Board/_Board.cshtml", Board(room, live.State, live.Version)));
    }

    public Task<Fragment> ParticipantAsync(Room room)
    {
        var live = room.Live;
        return room.ParticipantFragment.Get(live.Version, () => razor.RenderAsync("/Features/Sessions/Participant/_Participant.cshtml", Participant(live.State, live.Version)));
    }

    private BoardView Board(Room room, PlayState state, int version) =>
        new(BoardScreen.Of(rooms.Rules.Module, rooms.Rules.CaseOf(state), state), version, room.Code, address);

    private ParticipantView Participant(PlayState state, int version) =>
        new(ParticipantScreen.Of(rooms.Rules.Module, rooms.Rules.CaseOf(state), state), version, state.Settings);
}
