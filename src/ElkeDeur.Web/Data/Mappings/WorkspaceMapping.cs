using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ElkeDeur.Web.Data.Mappings;

public sealed class WorkspaceMapping : IEntityTypeConfiguration<WorkspaceRow>, IEntityTypeConfiguration<OwnCaseRow>
{
    public void Configure(EntityTypeBuilder<WorkspaceRow> builder)
    {
        builder.ToTable("Workspaces").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(32);
        builder.HasIndex(row => row.SecretHash).IsUnique();
        builder.HasIndex(row => row.LastUsedAt);
    }

    public void Configure(EntityTypeBuilder<OwnCaseRow> builder)
    {
        builder.ToTable("OwnCases").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(32);
        builder.Property(row => row.Title).HasMaxLength(200);
        builder.HasOne<WorkspaceRow>().WithMany().HasForeignKey(row => row.WorkspaceId).OnDelete(DeleteBehavior.Cascade);
    }
}
