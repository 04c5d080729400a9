namespace ElkeDeur.Domain.Agreements;

/// <summary>How far an agreement is. Stored and sent in lower case: noted, agreed, done, dropped.</summary>
public enum AgreementStatus
{
    /// <summary>Said and written down; nobody is bound yet.</summary>
    Noted,
    /// <summary>Has a holder and a date.</summary>
    Agreed,
    /// <summary>Finished.</summary>
    Done,
    /// <summary>Nobody will do it any more.</summary>
    Dropped,
}
