using System.Globalization;

namespace ElkeDeur.Web.Mail;

/// <summary>All words of the reminder mails.</summary>
public static class ReminderMails
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static MailText Confirm(string confirmLink, string stopLink) => new("Wil je herinneringen van Elke Deur?",
        $"""
        Hallo,

        Iemand vulde dit mailadres in bij Elke Deur.
        Was jij dat? Open dan deze link en druk op de knop:

        {confirmLink}

        Je krijgt daarna hoogstens twee mails: twee weken en zes weken na jullie bijeenkomst.
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

    private static string Ending(string stopLink) =>
        $"""
        Wil je nooit meer mail van Elke Deur? Open dan deze link en druk op de knop:

        {stopLink}
        """;
}
