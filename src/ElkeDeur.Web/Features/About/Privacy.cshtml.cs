using ElkeDeur.Web.Data.Backups;
using ElkeDeur.Web.Data.Retention;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.About;

/// <summary>What is kept and for how long. The numbers are those the program itself works with.</summary>
public sealed class PrivacyModel(RetentionPeriods periods) : PageModel
{
    public int NamesDays => periods.NamesDays;
    public int WorkspaceMonths => RetentionPeriods.WorkspaceMonths;
    public int OpenSessionDays => RetentionPeriods.OpenSession.Days;
    public int TryOutDays => RetentionPeriods.TryOut.Days;
    public int UnconfirmedDays => RetentionPeriods.Unconfirmed.Days;
    public int MailDays => RetentionPeriods.MailTrace.Days;
    public int AuditDays => RetentionPeriods.Audit.Days;
    public int BackupDays => BackupPlan.DaysKept;

    public IEnumerable<(string Name, string For, string HowLong)> Cookies =>
    [
        ("verteller", "Opent het scherm van de verteller, alleen op dit apparaat.", "60 dagen"),
        ("bord", "Opent het bord.", "60 dagen"),
        ("deelnemer", "Laat je meedoen zonder naam of account.", "60 dagen"),
        ("verslag", "Laat je het verslag lezen van een bijeenkomst waar je bij was.", "60 dagen"),
        ("werkruimte", "Opent de werkruimte van de organisator.", "een jaar"),
        ("bewaar", "Toont de herstelwoorden en links één keer.", "10 minuten"),
        ("formulier", "Zorgt dat niemand anders een formulier uit jouw naam kan versturen.", "tot je de browser sluit"),
    ];
}
