using ElkeDeur.Web.Security;

namespace ElkeDeur.Web.Mail;

/// <summary>What came of somebody's wish to be reminded.</summary>
public enum ReminderAnswer
{
    /// <summary>A mail is on its way; also the answer for an address that once said stop, which gets none.</summary>
    Asked,
    NotAnAddress,
    NothingToRemind,
    Full,

    /// <summary>There is no day to look back on that is still to come.</summary>
    NoDayAhead,
    TooOftenThisWeek,
    NoPublicAddress,
}

public static class ReminderAnswers
{
    public static string Sentence(this ReminderAnswer answer) => answer switch
    {
        ReminderAnswer.Asked => "Kijk in je mail. Open de link daarin om de herinneringen aan te zetten.",
        ReminderAnswer.NotAnAddress => "Dit is geen mailadres. Vul een adres in zoals naam@gemeente.nl.",
        ReminderAnswer.NothingToRemind => "Hier kun je geen herinneringen krijgen.",
        ReminderAnswer.Full => "Hier zijn al zoveel adressen opgegeven als kan.",
        ReminderAnswer.NoDayAhead => "Er is nog geen dag gekozen om terug te kijken. Daarna kun je een herinnering vragen.",
        ReminderAnswer.TooOftenThisWeek => "Naar dit adres gingen deze week al drie mails. Kijk ook bij ongewenste mail, of probeer het volgende week.",
        _ => "Herinneringen staan hier nog niet aan. De beheerder moet eerst het webadres instellen (PublicAddress).",
    };
}
