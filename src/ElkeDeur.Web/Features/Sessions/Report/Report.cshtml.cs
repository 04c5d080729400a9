using System.Text.Json;
using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live;
using ElkeDeur.Web.Mail;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>The report of a session: for the narrator always, for participants from the agreements on.</summary>
public sealed class ReportModel(Rooms rooms, ReadingRoom reading, RoleCookies cookies, AppDb db, ReminderRequest reminders, PublicAddress address, TimeProvider time) : PageModel
{
    private static readonly JsonSerializerOptions Json = new(PlayJson.Options) { WriteIndented = true };

    private const int MostSheets = 4;

    [FromRoute] public string Id { get; set; } = "";
    public SessionReport Report { get; private set; } = null!;
    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];
    public IReadOnlyList<GuideLink> ReadOn { get; private set; } = [];
    public IReadOnlyList<Neighbour> Sheets { get; private set; } = [];
    public string? ParticipantId { get; private set; }
    public bool TryOut { get; private set; }
    public ReminderForm Reminder { get; } = new("Na twee en na zes weken krijg je een mail met een link naar je afspraken.");
    public string? PersonalLink { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await Show() ? Page() : NotFound();

    public async Task<IActionResult> OnGetCsvAsync() =>
        await Show() ? File(System.Text.Encoding.UTF8.GetBytes(ReportSheet.Csv(Report, Agreements)), "text/csv; charset=utf-8", "verslag.csv") : NotFound();

    public async Task<IActionResult> OnGetJsonAsync() =>
        await Show() ? File(JsonSerializer.SerializeToUtf8Bytes(new { verslag = Report, afspraken = Agreements }, Json), "application/json", "verslag.json") : NotFound();

    public async Task<IActionResult> OnPostHerinneringAsync([FromForm] string? mail)
    {
        if (!await Show() || ParticipantId is null) return NotFound();
        return new PageResult { StatusCode = Reminder.Take(mail, await reminders.SendAsync(mail, new ReminderSubject.OfSession(Id), ParticipantId, HttpContext.RequestAborted)) };
    }

    public async Task<IActionResult> OnPostLinkAsync()
    {
        if (!await Show() || ParticipantId is null) return NotFound();
        var (secret, now) = (Secret.New(), time.GetUtcNow().UtcDateTime);
        db.PersonalLinks.Add(new PersonalLinkRow { SecretHash = Secret.Hash(secret), SessionId = Id, ParticipantId = ParticipantId, CreatedAt = now });
        await db.SaveAsync(new Occasion(new Actor(Role.Participant, ParticipantId), now, "link.make", $"session:{Id}"));
        PersonalLink = address.Link($"/sessie/{Id}/afspraken/{secret}");
        return Page();
    }

    private async Task<bool> Show()
    {
        if (cookies.ReportRole(HttpContext, Id) is not { } role || await rooms.FindAsync(Id) is not { } room) return false;
        var state = room.Live.State;
        if (!MayRead(room, role)) return false;
        ParticipantId = Behind(role, "deelnemer:");
        TryOut = room.TryOut;
        var mystery = rooms.Rules.CaseOf(state);
        Report = SessionReport.Of(rooms.Rules.Module, mystery, state, room.Live.Log[^1].At);
        (ReadOn, Sheets) = (mystery.GuideLinks, reading.SheetsAfter(mystery.Id, mystery.BuildingBlocks, MostSheets));
        var rows = await db.Agreements.AsNoTracking().Where(a => a.SessionId == Id).OrderBy(a => a.CreatedAt).ToListAsync();
        Agreements = [.. rows.Select(AgreementRows.Read)];
        await db.SaveAsync(new Occasion(new Actor(ParticipantId is null ? Role.Narrator : Role.Participant, ParticipantId ?? ""), time.GetUtcNow().UtcDateTime, "report.read", $"session:{Id}"));
        return true;
    }

    // A signed-off narrator's device may not read on; participants read once there is something to agree on.
    private static bool MayRead(Room room, string role) =>
        role == "organisator"
        || (Behind(role, "verteller:") is { } secret && room.DeviceOf(secret) is not null)
        || (Behind(role, "deelnemer:") is not null && room.Live.State.Phase >= Phase.Agree);

    private static string? Behind(string role, string kind) => role.StartsWith(kind, StringComparison.Ordinal) ? role[kind.Length..] : null;
}
