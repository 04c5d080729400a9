namespace ElkeDeur.Domain.Agreements;

/// <summary>
/// Something people promised each other: the same thing in a mystery, a meeting or a plan.
/// </summary>
/// <param name="What">The action, in the words of the people; at most 500 characters.</param>
/// <param name="Holder">A role or a first name; needed once it is agreed.</param>
/// <param name="Due">The day it should be done; needed once it is agreed.</param>
/// <param name="Partner">Who helps or has to be involved.</param>
public sealed record Agreement(Guid Id, string What, string? Holder, DateOnly? Due, string? Partner, AgreementStatus Status, Origin Origin)
{
    /// <summary>A new agreement: agreed when somebody holds it and a day is set, else noted.</summary>
    public static Agreement Note(Guid id, string what, string? holder, DateOnly? due, string? partner, Origin origin) =>
        new(id, what, holder, due, partner, IsComplete(holder, due) ? AgreementStatus.Agreed : AgreementStatus.Noted, origin);

    /// <summary>Moves to another status; refused with a sentence when something is missing.</summary>
    public (Agreement Next, string? Refusal) Become(AgreementStatus status) =>
        status == AgreementStatus.Agreed && !IsComplete(Holder, Due)
            ? (this, "Vul eerst in wie het doet en wanneer. Dan staat de afspraak.")
            : (this with { Status = status }, null);

    private static bool IsComplete(string? holder, DateOnly? due) => !string.IsNullOrWhiteSpace(holder) && due is not null;
}

/// <summary>Where an agreement was made: the kind of work, the session, the case and possibly the element it is about.</summary>
public sealed record Origin(string Kind, string? CaseId = null, string? ElementId = null, string? ParticipantId = null);
