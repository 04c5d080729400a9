using ElkeDeur.Web.Auditing;
using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ElkeDeur.Web.Data.Mappings;

public sealed class RecordMapping : IEntityTypeConfiguration<AuditRow>, IEntityTypeConfiguration<KeyRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("Audit").HasKey(row => row.Id);
        builder.Property(row => row.Who).HasMaxLength(80);
        builder.Property(row => row.What).HasMaxLength(60);
        builder.Property(row => row.Subject).HasMaxLength(100);
        builder.HasIndex(row => row.At);
    }

    public void Configure(EntityTypeBuilder<KeyRow> builder)
    {
        builder.ToTable("Keys").HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(100);
    }
}
