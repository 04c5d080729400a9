using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ElkeDeur.Web.Data.Mappings;

public sealed class MailMapping
    : IEntityTypeConfiguration<ReminderAddressRow>, IEntityTypeConfiguration<StoppedAddressRow>, IEntityTypeConfiguration<OutboxMailRow>
{
    public void Configure(EntityTypeBuilder<ReminderAddressRow> builder)
    {
        builder.ToTable("ReminderAddresses").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(32);
        builder.Property(row => row.Address).HasMaxLength(254);
        builder.Property(row => row.ParticipantId).HasMaxLength(80);
        builder.HasIndex(row => row.AddressHash);
        builder.HasIndex(row => row.ConfirmTokenHash).IsUnique();
        builder.Property(row => row.FirstSentAt).IsConcurrencyToken();
        builder.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<WorksheetRow>().WithMany().HasForeignKey(row => row.SheetId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<WorkspaceRow>().WithMany().HasForeignKey(row => row.WorkspaceId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<StoppedAddressRow> builder) =>
        builder.ToTable("StoppedAddresses").HasKey(row => row.AddressHash);

    public void Configure(EntityTypeBuilder<OutboxMailRow> builder)
    {
        builder.ToTable("OutboxMails").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(32);
        builder.Property(row => row.ToAddress).HasMaxLength(254);
        builder.Property(row => row.Subject).HasMaxLength(200);
        builder.Property(row => row.Attempts).IsConcurrencyToken();
        builder.Property(row => row.LastError).HasMaxLength(200);
        builder.HasIndex(row => new { row.SentAt, row.DueAt });
    }
}
