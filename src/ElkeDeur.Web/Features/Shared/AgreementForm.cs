using ElkeDeur.Domain.Agreements;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>What somebody filled in to bring one agreement further, as it was typed, with the mistakes per field.</summary>
public sealed class AgreementForm
{
    public Guid Agreement { get; set; }
    public string? Status { get; set; }
    public string? Holder { get; set; }
    public string? Due { get; set; }
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>Null when the button is none of ours.</summary>
    public AgreementStatus? Wanted => Enum.TryParse<AgreementStatus>(Status, true, out var status) && Enum.IsDefined(status) ? status : null;

    /// <summary>The agreement of this workspace it is about; null when there is none, or when the button is none of ours.</summary>
    public async Task<AgreementRow?> FindAsync(AppDb db, string workspaceId) =>
        Wanted is null ? null : await db.Agreements.FirstOrDefaultAsync(row => row.Id == Agreement && row.WorkspaceId == workspaceId);

    /// <summary>Changes the agreement, or changes nothing and says what is wrong.</summary>
    public bool ApplyTo(AgreementRow row)
    {
        var (due, flaw) = TypedDates.Day(Due);
        if (flaw is not null) return Wrong("due", flaw);
        if (Domain.Agreements.Agreement.RefuseName(Holder) is { } wrong) return Wrong("holder", wrong);
        var filled = AgreementRows.Read(row) with { Holder = string.IsNullOrWhiteSpace(Holder) ? row.Holder : Holder.Trim(), Due = due ?? row.Due };
        var (next, refusal) = filled.Become(Wanted!.Value);
        if (refusal is not null) return Wrong(filled.Holder is null ? "holder" : "due", refusal);
        (row.Holder, row.Due, row.Status) = (next.Holder, next.Due, next.Status);
        return true;
    }

    private bool Wrong(string field, string sentence)
    {
        Errors[$"{field}-{Agreement}"] = sentence;
        return false;
    }
}

/// <summary>An agreement with its form, and what was typed into that form when it was refused.</summary>
public sealed record AgreementCard(Agreement Agreement, AgreementForm? Refused)
{
    public static AgreementCard Of(Agreement agreement, AgreementForm? refused) => new(agreement, refused?.Agreement == agreement.Id ? refused : null);

    public string? Error(string field) => Refused?.Errors.GetValueOrDefault($"{field}-{Agreement.Id}");
}
