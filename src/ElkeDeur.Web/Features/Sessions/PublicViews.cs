using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>What the board's fragment is made of.</summary>
public sealed record BoardView(BoardScreen Screen, int Version, string Code, PublicAddress Address, SoundView? Sound, string? Drawing, PublicModule Module);

/// <summary>What the participants' fragment is made of.</summary>
public sealed record ParticipantView(ParticipantScreen Screen, int Version, Settings Settings, SoundView? Sound, PublicModule Module);

/// <summary>What the module itself says on the team's screens. No place for its reflection questions, which come in step 3.</summary>
public sealed record PublicModule(string Disclaimer, Durations Minutes, string LastQuestion, GuideText Guide)
{
    public static PublicModule Of(MysteryModule module) => new(module.Disclaimer, module.Minutes, module.LastQuestion, module.Guide);
}

/// <summary>The two views of a session that are the same for everybody: the board's and the participants'.</summary>
public sealed class PublicViews(RazorFragments razor, Rooms rooms, MysteryShelf shelf, PublicAddress address)
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

    private BoardView Board(Room room, PlayState state, int version)
    {
        var mystery = rooms.Rules.CaseOf(state);
        var screen = BoardScreen.Of(rooms.Rules.Module, mystery, state);
        return new(screen, version, room.Code, address, Sound(screen, state), shelf.FilesOf(mystery).Drawing, PublicModule.Of(rooms.Rules.Module));
    }

    private ParticipantView Participant(PlayState state, int version)
    {
        var screen = ParticipantScreen.Of(rooms.Rules.Module, rooms.Rules.CaseOf(state), state);
        return new(screen, version, state.Settings, Sound(screen.Shared, state), PublicModule.Of(rooms.Rules.Module));
    }

    private SoundView? Sound(BoardScreen screen, PlayState state) =>
        screen.Story is null ? null : SoundView.Of(shelf.FilesOf(rooms.Rules.CaseOf(state)), rooms.Rules.CaseOf(state), state.Sound, state.Settings.SoundChoice);
}
