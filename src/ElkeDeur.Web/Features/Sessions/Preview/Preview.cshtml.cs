using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Domain.Sessions;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Editing;
using ElkeDeur.Web.Editing.Forms;
using ElkeDeur.Web.Editing.Media;
using ElkeDeur.Web.Editing.Previews;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The real screens with a mystery that is being written. There is no session: nothing is kept and no button works.</summary>
[LargeForm, RequestSizeLimit(FormLimits.Body)]
public sealed class PreviewModel(WorkspaceDoor door, EditorForms forms, MediaShelf media, MysteryShelf shelf, PublicAddress address) : PageModel
{
    private const string Code = "VRBLD";
    private Mystery mystery = null!;
    private MysteryFiles files = MysteryFiles.None;

    public string Screen { get; private set; } = "";
    public PlayState State { get; private set; } = null!;
    public IReadOnlyList<string> Missing { get; private set; } = [];
    public DateTime Now => door.Now;

    public async Task<IActionResult> OnPostAsync([FromRoute] string id)
    {
        if (await door.EnterAsync(HttpContext, id) is null) return NotFound();
        var form = await Request.ReadFormAsync();
        var draft = PostedDraft<Mystery>.Of(forms, form, Dates.Today(Now));
        (mystery, Missing) = (Draft.Showable(draft.Content), draft.Missing);
        files = (await media.OfAsync(id)).For(mystery);
        Screen = form["voorbeeld.scherm"].ToString();
        State = PreviewMoments.Of(mystery, ContentWords.Parse<PreviewMoment>(form["voorbeeld.moment"].ToString()) ?? PreviewMoment.Begin, Now);
        return Page();
    }

    public IActionResult OnGet() => NotFound();

    public BoardView Board()
    {
        var screen = BoardScreen.Of(shelf.Module, mystery, State);
        return new(screen, 1, Code, address, Sound, files.Drawing, PublicModule.Of(shelf.Module));
    }

    public ParticipantView Participant() =>
        new(ParticipantScreen.Of(shelf.Module, mystery, State), 1, State.Settings, Sound, PublicModule.Of(shelf.Module));

    public NarratorView Narrator()
    {
        var live = new Live<PlayState, PlayCommand>(State, []);
        var room = new Room(new SessionRow { Id = "voorbeeld" }, Code, live);
        return new(NarratorScreen.Of(new(shelf.Module, _ => mystery), live, Now), room, new NarratorDeviceRow(), Sound, address, Now);
    }

    private SoundView Sound => SoundView.Of(files, mystery, State.Sound, State.Settings.SoundChoice);
}
