using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ElkeDeur.Web.Data.Mappings;

public sealed class SessionMapping : IEntityTypeConfiguration<SessionRow>, IEntityTypeConfiguration<SessionEntryRow>
{
    public void Configure(EntityTypeBuilder<SessionRow> builder)
    {
        builder.ToTable("Sessions").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(32);
        builder.Property(row => row.MysteryId).HasMaxLength(100);
        builder.Property(row => row.Phase).HasMaxLength(40);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.ClosedAt);
        builder.HasOne<WorkspaceRow>().WithMany().HasForeignKey(row => row.WorkspaceId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SessionEntryRow> builder)
    {
        builder.ToTable("SessionEntries").HasKey(row => new { row.SessionId, row.Sequence });
        builder.Property(row => row.Sequence).ValueGeneratedNever();
        builder.Property(row => row.By).HasMaxLength(80);
        builder.HasIndex(row => new { row.SessionId, row.CommandId }).IsUnique();
        builder.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
    }
}
