using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ElkeDeur.Web.Data.Mappings;

public sealed class SearchMapping
    : IEntityTypeConfiguration<SearchDocumentRow>, IEntityTypeConfiguration<SearchFieldRow>, IEntityTypeConfiguration<SearchIndexRow>
{
    public void Configure(EntityTypeBuilder<SearchDocumentRow> builder)
    {
        builder.ToTable("SearchDocuments").HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Address).HasMaxLength(300);
        builder.HasIndex(row => row.Address).IsUnique();
        builder.Property(row => row.Kind).HasMaxLength(60);
    }

    // The full-text index itself is made by hand in the migrations: FTS5 with triggers, or a computed tsvector.
    public void Configure(EntityTypeBuilder<SearchFieldRow> builder)
    {
        builder.ToTable("SearchFields").HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne<SearchDocumentRow>().WithMany().HasForeignKey(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SearchIndexRow> builder)
    {
        builder.ToTable("SearchIndexes").HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
    }
}
