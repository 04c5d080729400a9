using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ElkeDeur.Web.Data.Mappings;

public sealed class WrittenMediaMapping : IEntityTypeConfiguration<WrittenMediaRow>
{
    public void Configure(EntityTypeBuilder<WrittenMediaRow> builder)
    {
        builder.ToTable("WrittenMedia").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(32);
        builder.Property(row => row.Address).HasMaxLength(32);
        builder.Property(row => row.Kind).HasMaxLength(8);
        builder.HasIndex(row => row.Address).IsUnique();
        builder.HasIndex(row => new { row.WorkspaceId, row.Hash }).IsUnique();
        builder.HasOne<WorkspaceRow>().WithMany().HasForeignKey(row => row.WorkspaceId).OnDelete(DeleteBehavior.Cascade);
    }
}
