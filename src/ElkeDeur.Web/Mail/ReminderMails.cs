namespace ElkeDeur.Web.Mail;

/// <summary>All words of the reminder mails.</summary>
public static class ReminderMails
{
    public static MailText Confirm(string confirmLink, string stopLink) => new("Wil je herinneringen van Elke Deur?",
        $"""
        Hallo,

        Iemand vulde dit mailadres in bij Elke Deur.
        Was jij dat? Open dan deze link en druk op de knop:

        {confirmLink}

        Je krijgt daarna twee mails over je afspraken: na twee weken en na zes weken.
        Na de laatste mail wissen we je adres.

        Was jij het niet? Dan hoef je niets te doen. We wissen je adres na een week.

        {Ending(stopLink)}
        """);

    public static MailText First(string agreementsLink, string stopLink) => new("Hoe gaat het met je afspraken?",
        $"""
        Hallo,

        Je speelde een mysterie met Elke Deur. Jullie maakten afspraken.
        Hoe gaat het daarmee? Bekijk je afspraken en werk ze bij:

        {agreementsLink}

        Over vier weken krijg je nog een mail.

        {Ending(stopLink)}
        """);

    public static MailText Last(string agreementsLink, string stopLink) => new("Laatste herinnering aan je afspraken",
        $"""
        Hallo,

        Je speelde een mysterie met Elke Deur. Jullie maakten afspraken.
        Zijn ze gelukt? Bekijk je afspraken en werk ze bij:

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
