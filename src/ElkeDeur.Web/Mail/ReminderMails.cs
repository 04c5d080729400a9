using System.Globalization;

namespace ElkeDeur.Web.Mail;

/// <summary>All words of the reminder mails.</summary>
public static class ReminderMails
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static MailText Confirm(ReminderSubject about, string confirmLink, string stopLink) => new("Wil je herinneringen van Elke Deur?",
        $"""
        Hallo,

        Iemand vulde dit mailadres in bij Elke Deur.
        Was jij dat? Open dan deze link en druk op de knop:

        {confirmLink}

        {When(about)}
        Na de laatste mail wissen we je adres.

        Was jij het niet? Dan hoef je niets te doen. We wissen je adres na een week.

        {Ending(stopLink)}
        """);

    /// <param name="last">The day of the last mail.</param>
    public static MailText First(string agreementsLink, DateOnly last, string stopLink) => new("Hoe gaat het met je afspraken?",
        $"""
        Hallo,

        Je speelde een mysterie met Elke Deur. Hebben jullie daarna iets afgesproken?
        Hier zie je wat er staat. Je kunt het ook bijwerken:

        {agreementsLink}

        Op {last.ToString("d MMMM yyyy", Dutch)} krijg je nog een mail.

        {Ending(stopLink)}
        """);

    public static MailText Last(string agreementsLink, string stopLink) => new("Laatste herinnering aan je afspraken",
        $"""
        Hallo,

        Je speelde een mysterie met Elke Deur. Hebben jullie iets afgesproken, en is dat gelukt?
        Hier zie je wat er staat. Je kunt het ook bijwerken:

        {agreementsLink}

        Dit is de laatste mail. We hebben je adres nu gewist.

        {Ending(stopLink)}
        """);

    /// <summary>On the day to look back on a sheet.</summary>
    /// <param name="on">That day.</param>
    public static MailText LookBack(DateOnly on, string agreementsLink, string stopLink) => new("Tijd om terug te kijken",
        $"""
        Hallo,

        Je vulde een werkblad in op Elke Deur. De dag om terug te kijken is {on.ToString("d MMMM yyyy", Dutch)}.
        Hier zie je wat er is afgesproken. Je kunt het ook bijwerken:

        {agreementsLink}

        Dit is de laatste mail. We hebben je adres nu gewist.

        {Ending(stopLink)}
        """);

    /// <param name="last">The day of the last mail; nothing when this is the last.</param>
    public static MailText Plan(string planLink, DateOnly? last, string stopLink) => new(last is null ? "Laatste herinnering aan jullie actieplan" : "Hoe gaat het met jullie actieplan?",
        $"""
        Hallo,

        Jullie hebben een actieplan op Elke Deur. Wat is gelukt, en wat vraagt hulp?
        Open het plan op een apparaat waarop je de werkruimte al gebruikt:

        {planLink}

        Werkt dat niet? Open dan eerst de geheime link van jullie werkruimte.
        {(last is { } day ? $"Op {day.ToString("d MMMM yyyy", Dutch)} krijg je nog een mail." : "Dit is de laatste mail. We hebben je adres nu gewist.")}

        {Ending(stopLink)}
        """);

    /// <summary>When somebody will get mail about this.</summary>
    public static string When(ReminderSubject? about) => about switch
    {
        ReminderSubject.OfSession or null => "Je krijgt daarna hoogstens twee mails: twee weken en zes weken na jullie bijeenkomst.",
        ReminderSubject.OfSheet => "Je krijgt daarna een mail: op de dag dat jullie terugkijken.",
        _ => "Je krijgt daarna twee mails: over twee weken en over zes weken.",
    };

    private static string Ending(string stopLink) =>
        $"""
        Wil je nooit meer mail van Elke Deur? Open dan deze link en druk op de knop:

        {stopLink}
        """;
}
