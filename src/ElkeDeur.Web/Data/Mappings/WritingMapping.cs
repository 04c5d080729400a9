using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ElkeDeur.Web.Data.Mappings;

public sealed class WritingMapping : IEntityTypeConfiguration<WrittenItemRow>, IEntityTypeConfiguration<WrittenVersionRow>,
    IEntityTypeConfiguration<WrittenReviewRow>, IEntityTypeConfiguration<WrittenRemarkRow>, IEntityTypeConfiguration<WrittenReasonRow>
{
    public void Configure(EntityTypeBuilder<WrittenItemRow> builder)
    {
        builder.ToTable("WrittenItems").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(32);
        builder.Property(row => row.Title).HasMaxLength(200);
        builder.Property(row => row.OwnCaseId).HasMaxLength(32);
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.Property(row => row.Last).IsConcurrencyToken();
        builder.HasIndex(row => row.OwnCaseId);
        builder.HasOne<WorkspaceRow>().WithMany().HasForeignKey(row => row.WorkspaceId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WrittenVersionRow> builder)
    {
        builder.ToTable("WrittenVersions").HasKey(row => new { row.ItemId, row.Number });
        builder.Property(row => row.Number).ValueGeneratedNever();
        builder.Property(row => row.Author).HasMaxLength(60);
        builder.Property(row => row.AuthorId).HasMaxLength(32);
        builder.HasOne<WrittenItemRow>().WithMany().HasForeignKey(row => row.ItemId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WrittenReviewRow> builder)
    {
        builder.ToTable("WrittenReviews").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(32);
        builder.Property(row => row.Reader).HasMaxLength(60);
        builder.Property(row => row.Decision).IsConcurrencyToken();
        builder.HasOne<WrittenItemRow>().WithMany().HasForeignKey(row => row.ItemId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WrittenRemarkRow> builder)
    {
        builder.ToTable("WrittenRemarks").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(32);
        builder.Property(row => row.Reader).HasMaxLength(60);
        builder.HasOne<WrittenVersionRow>().WithMany().HasForeignKey(row => new { row.ItemId, row.Number }).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WrittenReasonRow> builder)
    {
        builder.ToTable("WrittenReasons").HasKey(row => new { row.ReviewId, row.Kind });
        builder.Property(row => row.Kind).HasMaxLength(40);
        builder.HasOne<WrittenReviewRow>().WithMany().HasForeignKey(row => row.ReviewId).OnDelete(DeleteBehavior.Cascade);
    }
}
