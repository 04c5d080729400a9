using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ElkeDeur.Web.Data.Mappings;

public sealed class WorksheetMapping : IEntityTypeConfiguration<WorksheetRow>, IEntityTypeConfiguration<WorksheetEntryRow>
{
    public void Configure(EntityTypeBuilder<WorksheetRow> builder)
    {
        builder.ToTable("Worksheets").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(32);
        builder.Property(row => row.Address).HasMaxLength(100);
        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.ReviewOn);
        builder.HasOne<WorkspaceRow>().WithMany().HasForeignKey(row => row.WorkspaceId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WorksheetEntryRow> builder)
    {
        builder.ToTable("WorksheetEntries").HasKey(row => new { row.SheetId, row.Sequence });
        builder.Property(row => row.SheetId).HasMaxLength(32);
        builder.Property(row => row.Sequence).ValueGeneratedNever();
        builder.Property(row => row.By).HasMaxLength(80);
        builder.HasIndex(row => new { row.SheetId, row.CommandId }).IsUnique();
        builder.HasOne<WorksheetRow>().WithMany().HasForeignKey(row => row.SheetId).OnDelete(DeleteBehavior.Cascade);
    }
}
