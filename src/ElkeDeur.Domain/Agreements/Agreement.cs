namespace ElkeDeur.Domain.Agreements;

/// <summary>
/// Something people promised each other: the same thing in a mystery, a meeting or a plan.
/// </summary>
/// <param name="What">The action, in the words of the people; at most <see cref="LongestWhat"/> characters.</param>
/// <param name="Holder">A role or a first name; needed once it is agreed.</param>
/// <param name="Due">The day it should be done; needed once it is agreed.</param>
/// <param name="Partner">Who helps or has to be involved.</param>
public sealed record Agreement(Guid Id, string What, string? Holder, DateOnly? Due, string? Partner, AgreementStatus Status, Origin Origin)
{
    /// <summary>Characters of <see cref="What"/>.</summary>
    public const int LongestWhat = 500;

    /// <summary>Characters of <see cref="Holder"/> and of <see cref="Partner"/>.</summary>
    public const int LongestName = 80;

    /// <summary>What is said when the same is agreed twice.</summary>
    public const string Already = "Deze afspraak staat er al.";

    /// <summary>A new agreement: agreed when somebody holds it and a day is set, else noted.</summary>
    public static Agreement Note(Guid id, string what, string? holder, DateOnly? due, string? partner, Origin origin) =>
        new(id, what, holder, due, partner, IsComplete(holder, due) ? AgreementStatus.Agreed : AgreementStatus.Noted, origin);

    /// <summary>Moves to another status; refused with a sentence when something is missing.</summary>
    public (Agreement Next, string? Refusal) Become(AgreementStatus status) =>
        status == AgreementStatus.Agreed && !IsComplete(Holder, Due)
            ? (this, "Vul eerst in wie het doet en wanneer. Dan staat de afspraak.")
            : (this with { Status = status }, null);

    /// <summary>The sentence that says why this cannot be agreed, or nothing.</summary>
    public static string? RefuseWhat(string what) =>
        string.IsNullOrWhiteSpace(what) ? "Schrijf wat jullie afspreken."
        : what.Trim().Length > LongestWhat ? $"Maak de afspraak korter: hoogstens {LongestWhat} tekens."
        : null;

    /// <summary>The sentence that says why this is no name or role, or nothing.</summary>
    public static string? RefuseName(string? name) => name?.Trim().Length > LongestName ? $"Gebruik voor een naam of rol hoogstens {LongestName} tekens." : null;

    /// <summary>Whether it says the same: pressing a button twice makes one agreement.</summary>
    public bool IsAlike(string what, string? holder, DateOnly? due, string? partner) => What == what.Trim() && Holder == holder && Due == due && Partner == partner;

    private static bool IsComplete(string? holder, DateOnly? due) => !string.IsNullOrWhiteSpace(holder) && due is not null;
}

/// <summary>Where an agreement was made: the kind of work, the session, the case and possibly the element it is about.</summary>
public sealed record Origin(string Kind, string? CaseId = null, string? ElementId = null, string? ParticipantId = null);
