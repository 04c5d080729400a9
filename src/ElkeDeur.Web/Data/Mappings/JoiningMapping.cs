using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ElkeDeur.Web.Data.Mappings;

public sealed class JoiningMapping : IEntityTypeConfiguration<NarratorDeviceRow>, IEntityTypeConfiguration<JoinCodeRow>
{
    public void Configure(EntityTypeBuilder<NarratorDeviceRow> builder)
    {
        builder.ToTable("NarratorDevices").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(32);
        builder.Property(row => row.Label).HasMaxLength(100);
        builder.HasIndex(row => row.SecretHash).IsUnique();
        builder.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
    }

    // No foreign key: a code rests for 90 days, also when what it leads to is gone.
    public void Configure(EntityTypeBuilder<JoinCodeRow> builder)
    {
        builder.ToTable("JoinCodes").HasKey(row => row.Code);
        builder.Property(row => row.Code).HasMaxLength(12);
        builder.Property(row => row.LeadsTo).HasMaxLength(32);
        builder.HasIndex(row => row.LeadsTo);
        builder.HasIndex(row => row.FreeFrom);
    }
}
