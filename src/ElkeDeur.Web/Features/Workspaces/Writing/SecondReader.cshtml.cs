using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Workspaces.Writing;

/// <summary>The page of a second reader: the text as its readers will see it, what the check saw, remarks, and the decision.</summary>
public sealed class SecondReaderModel(ReaderDoor door, AppDb db, ContentReader reader, Findings findings, RoleCookies cookies) : PageModel
{
    public const string WroteToo = "Je schreef zelf aan deze tekst. Vraag iemand anders om hem te bevestigen.";
    public const string Changed = "De tekst is net veranderd. Lees hem opnieuw en beslis dan.";

    [FromRoute] public string Id { get; set; } = "";
    [FromRoute] public string ReviewId { get; set; } = "";
    public Asked Asked { get; private set; } = null!;
    public WrittenVersionRow Version { get; private set; } = null!;
    public WrittenContent Written { get; private set; } = null!;
    public IReadOnlyList<WrittenRemarkRow> Remarks { get; private set; } = [];
    public IReadOnlyList<FindingsOfKind> Found { get; private set; } = [];
    public Dictionary<string, string> Errors { get; } = [];
    public DecisionForm Form { get; private set; } = new();

    /// <summary>What was decided in this request; the link is then dead.</summary>
    public ReaderDecision Decided { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.FindAsync(Id, ReviewId, RoleCookies.ReaderSecret(HttpContext)) is { } asked)
        {
            Asked = asked;
            await ShowAsync();
            await next();
        }
        else context.Result = NotFound();
    }

    public void OnGet() => Form.Naam = Asked.Review.Reader;

    public async Task<IActionResult> OnPostOpmerkingAsync([FromForm] DecisionForm form)
    {
        Check(form, remark: true);
        if (Errors.Count > 0) return Wrong();
        AddRemark();
        await db.SaveAsync(door.OccasionOf(Asked, "writing.remark"));
        return Redirect($"/werkruimte/{Id}/schrijven/meelezen/{ReviewId}");
    }

    public Task<IActionResult> OnPostTerugAsync([FromForm] DecisionForm form)
    {
        Check(form, remark: true);
        return DecideAsync(ReaderDecision.SentBack, "writing.send-back");
    }

    public Task<IActionResult> OnPostBevestigAsync([FromForm] DecisionForm form)
    {
        Check(form, remark: false);
        foreach (var found in Found)
            if (!form.Gezien.Contains(found.Kind) || string.IsNullOrWhiteSpace(form.ReasonOf(found.Kind)))
                Errors[$"reden-{found.Kind}"] = "Zet een vinkje en schrijf waarom dit mag blijven staan.";
        return DecideAsync(ReaderDecision.Confirmed, "writing.confirm");
    }

    private void Check(DecisionForm form, bool remark)
    {
        Form = form;
        form.Naam = Writer.Clean(form.Naam);
        if (form.Naam.Length == 0) Errors["naam"] = "Vul je functie of voornaam in.";
        if (remark && string.IsNullOrWhiteSpace(form.Opmerking)) Errors["opmerking"] = "Schrijf wat je opvalt.";
        if (form.Opmerking?.Length > DecisionForm.LongestRemark) Errors["opmerking"] = $"Maak je opmerking korter: hoogstens {DecisionForm.LongestRemark} tekens.";
        if (form.Revisie != Asked.Item.Revision) Errors["lees"] = Changed;
    }

    private async Task<IActionResult> DecideAsync(ReaderDecision decision, string what)
    {
        if (decision == ReaderDecision.Confirmed && await WroteTooAsync()) Errors["lees"] = WroteToo;
        if (Errors.Count > 0) return Wrong();
        AddRemark();
        (Asked.Review.Decision, Asked.Review.DecidedAt, Asked.Review.Number, Asked.Review.SecretHash) = (decision, door.Now, Version.Number, []);
        if (decision == ReaderDecision.Confirmed) Asked.Item.Confirmed = Version.Number;
        if (decision == ReaderDecision.Confirmed) AddReasons();
        // The text may not change under the decision: this makes the database look.
        db.Entry(Asked.Item).Property(item => item.Revision).IsModified = true;
        try
        {
            await db.SaveAsync([door.OccasionOf(Asked, what), .. Found.Where(_ => decision == ReaderDecision.Confirmed).Select(f => door.OccasionOf(Asked, $"writing.override.{f.Kind}"))]);
        }
        catch (DbUpdateConcurrencyException)
        {
            Errors["lees"] = Changed;
            return Wrong();
        }
        Decided = decision;
        return Page();
    }

    private void AddRemark()
    {
        Asked.Review.Reader = Form.Naam;
        if (!string.IsNullOrWhiteSpace(Form.Opmerking))
            db.Add(new WrittenRemarkRow { ItemId = Asked.Item.Id, Number = Version.Number, Text = Form.Opmerking.Trim(), Reader = Form.Naam, At = door.Now });
    }

    private void AddReasons() => db.AddRange(Found.Select(found =>
        new WrittenReasonRow { ReviewId = ReviewId, Kind = found.Kind, Number = Version.Number, Reason = Form.ReasonOf(found.Kind)! }));

    private async Task<bool> WroteTooAsync() =>
        cookies.WriterOf(HttpContext, Id) is { } writer && await db.WrittenVersions.AnyAsync(v => v.ItemId == Asked.Item.Id && v.AuthorId == writer.Id);

    private static PageResult Wrong() => new() { StatusCode = 422 };

    private async Task ShowAsync()
    {
        Version = await db.WrittenVersions.AsNoTracking().SingleAsync(v => v.ItemId == Asked.Item.Id && v.Number == Asked.Item.Head);
        Written = await reader.ReadAsync(Asked.Item.WorkspaceId, Asked.Item.Kind, Asked.Item.Title, Version.Text);
        Found = findings.In(Written);
        Remarks = await db.WrittenRemarks.AsNoTracking().Where(r => r.ItemId == Asked.Item.Id).OrderBy(r => r.At).ToListAsync();
    }
}
