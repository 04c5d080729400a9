using ElkeDeur.Domain.Agreements;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Auditing;
using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data;

/// <summary>Everything that is kept. One model, two databases; see <see cref="SqliteDb"/> and <see cref="PostgresDb"/>.</summary>
public abstract class AppDb(DbContextOptions options) : DbContext(options)
{
    private const string NoOccasion = "Nothing is saved without an occasion: use SaveAsync(occasion).";

    public DbSet<WorkspaceRow> Workspaces => Set<WorkspaceRow>();
    public DbSet<SessionRow> Sessions => Set<SessionRow>();
    public DbSet<SessionEntryRow> SessionEntries => Set<SessionEntryRow>();
    public DbSet<NarratorDeviceRow> NarratorDevices => Set<NarratorDeviceRow>();
    public DbSet<JoinCodeRow> JoinCodes => Set<JoinCodeRow>();
    public DbSet<OwnCaseRow> OwnCases => Set<OwnCaseRow>();
    public DbSet<WrittenItemRow> WrittenItems => Set<WrittenItemRow>();
    public DbSet<WrittenVersionRow> WrittenVersions => Set<WrittenVersionRow>();
    public DbSet<WrittenReviewRow> WrittenReviews => Set<WrittenReviewRow>();
    public DbSet<WrittenRemarkRow> WrittenRemarks => Set<WrittenRemarkRow>();
    public DbSet<WrittenReasonRow> WrittenReasons => Set<WrittenReasonRow>();
    public DbSet<WrittenMediaRow> WrittenMedia => Set<WrittenMediaRow>();
    public DbSet<AgreementRow> Agreements => Set<AgreementRow>();
    public DbSet<WorksheetRow> Worksheets => Set<WorksheetRow>();
    public DbSet<WorksheetEntryRow> WorksheetEntries => Set<WorksheetEntryRow>();
    public DbSet<PersonalLinkRow> PersonalLinks => Set<PersonalLinkRow>();
    public DbSet<ReminderAddressRow> ReminderAddresses => Set<ReminderAddressRow>();
    public DbSet<StoppedAddressRow> StoppedAddresses => Set<StoppedAddressRow>();
    public DbSet<OutboxMailRow> OutboxMails => Set<OutboxMailRow>();
    public DbSet<KeyRow> Keys => Set<KeyRow>();
    public DbSet<SearchDocumentRow> SearchDocuments => Set<SearchDocumentRow>();
    public DbSet<SearchFieldRow> SearchFields => Set<SearchFieldRow>();
    public DbSet<SearchIndexRow> SearchIndexes => Set<SearchIndexRow>();
    public DbSet<AuditRow> Audit => Set<AuditRow>();

    /// <summary>The only way to save. The occasion is recorded in the same transaction.</summary>
    public Task<int> SaveAsync(Occasion occasion, CancellationToken stop = default) => SaveAsync([occasion], stop);

    /// <summary>Saves the outcome of several occasions in one transaction.</summary>
    public async Task<int> SaveAsync(IReadOnlyList<Occasion> occasions, CancellationToken stop = default)
    {
        if (occasions.Count == 0) throw new ArgumentException(NoOccasion, nameof(occasions));
        var lines = occasions.Select(AuditRow.Of).ToList();
        Audit.AddRange(lines);
        try
        {
            using var turn = await TakeTurnAsync(stop);
            return await base.SaveChangesAsync(true, stop);
        }
        catch
        {
            // What was not saved did not happen: a second try records it again.
            lines.ForEach(line => Entry(line).State = EntityState.Detached);
            throw;
        }
    }

    /// <summary>Tells the other servers that a session changed, once the transaction is done; on SQLite there are none.</summary>
    public Task TellAsync(string from, string sessionId, CancellationToken stop = default) =>
        Database.IsNpgsql() ? Database.ExecuteSqlAsync($"SELECT pg_notify('elkedeur', {$"{from} {sessionId}"})", stop) : Task.CompletedTask;

    public sealed override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new InvalidOperationException(NoOccasion);

    public sealed override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException(NoOccasion);

    /// <summary>Waits until this context may write; null when it need not wait.</summary>
    protected virtual Task<IDisposable?> TakeTurnAsync(CancellationToken stop) => Task.FromResult<IDisposable?>(null);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<AgreementStatus>().HaveConversion<LowerCaseConverter<AgreementStatus>>();
        configurationBuilder.Properties<BuildingBlock>().HaveConversion<LowerCaseConverter<BuildingBlock>>();
        configurationBuilder.Properties<ProfessionalRole>().HaveConversion<LowerCaseConverter<ProfessionalRole>>();
        configurationBuilder.Properties<WrittenKind>().HaveConversion<LowerCaseConverter<WrittenKind>>();
        configurationBuilder.Properties<VersionOrigin>().HaveConversion<LowerCaseConverter<VersionOrigin>>();
        configurationBuilder.Properties<ReaderDecision>().HaveConversion<LowerCaseConverter<ReaderDecision>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
}
