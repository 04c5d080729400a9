using ElkeDeur.Web.Data.Backups;
using ElkeDeur.Web.Data.Retention;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.About;

/// <summary>What is kept and for how long. The numbers are those the program itself works with.</summary>
public sealed class PrivacyModel(RetentionPeriods periods, Texts t) : PageModel
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
        ("verteller", "Opent het scherm van de verteller, alleen op dit apparaat.", t["tot {0} dagen na de datum of de laatste keer", RoleCookies.Lasting.Days]),
        ("bord", "Opent het bord van een bijeenkomst of een werkblad.", Days(RoleCookies.Lasting)),
        ("deelnemer", "Laat je meedoen zonder naam of account, onder een willekeurig nummer.", Days(RoleCookies.Lasting)),
        ("deelnemer-…", "Geeft je dezelfde plaats terug als je de code van een werkblad nog eens invult. Elk werkblad heeft er een, met zijn eigen nummer.", Days(RoleCookies.Lasting)),
        ("afspraken", "Opent de bladzijde met je eigen afspraken, van een bijeenkomst of een werkblad.", Days(RoleCookies.Lasting)),
        ("verslag", "Laat je het verslag lezen van een bijeenkomst waar je bij was.", Days(RoleCookies.Lasting)),
        ("werkruimte", "Opent de werkruimte van de organisator.", Days(RoleCookies.WorkspaceLasting)),
        ("rol", "Onthoudt in de handreiking welke rol je koos.", t["{0} dagen", ChosenRole.Lasting.Days]),
        ("schrijver", "Onthoudt bij het schrijven hoe je heet of wat je functie is, en een willekeurig nummer van je apparaat.", Days(RoleCookies.WorkspaceLasting)),
        ("meelezer", "Opent de tekst die je als tweede lezer leest.", Days(RoleCookies.ReaderLasting)),
        ("bewaar", "Toont de vier woorden en de geheime links één keer.", t["{0} minuten", RoleCookies.OnceLasting.TotalMinutes]),
        ("formulier", "Zorgt dat niemand anders een formulier uit jouw naam kan versturen.", t["tot je de browser sluit"]),
    ];

    private string Days(TimeSpan age) => t["{0} dagen", age.Days];
}
