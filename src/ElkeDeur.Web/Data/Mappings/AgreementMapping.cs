using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ElkeDeur.Web.Data.Mappings;

public sealed class AgreementMapping : IEntityTypeConfiguration<AgreementRow>, IEntityTypeConfiguration<PersonalLinkRow>
{
    public void Configure(EntityTypeBuilder<AgreementRow> builder)
    {
        builder.ToTable("Agreements").HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.What).HasMaxLength(1000);
        builder.Property(row => row.Holder).HasMaxLength(200);
        builder.Property(row => row.Partner).HasMaxLength(200);
        builder.Property(row => row.Status).HasMaxLength(10);
        builder.Property(row => row.OriginCase).HasMaxLength(100);
        builder.Property(row => row.OriginElement).HasMaxLength(100);
        builder.Property(row => row.OriginKind).HasMaxLength(20);
        builder.Property(row => row.ByParticipant).HasMaxLength(80);
        builder.Property(row => row.Block).HasMaxLength(40);
        builder.Property(row => row.Role).HasMaxLength(40);
        builder.Property(row => row.Team).HasMaxLength(80);
        builder.Property(row => row.Milestone).HasMaxLength(80);
        builder.HasOne<WorkspaceRow>().WithMany().HasForeignKey(row => row.WorkspaceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<WorksheetRow>().WithMany().HasForeignKey(row => row.SheetId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PersonalLinkRow> builder)
    {
        builder.ToTable("PersonalLinks").HasKey(row => row.SecretHash);
        builder.Property(row => row.ParticipantId).HasMaxLength(80);
        builder.HasOne<SessionRow>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<WorksheetRow>().WithMany().HasForeignKey(row => row.SheetId).OnDelete(DeleteBehavior.Cascade);
    }
}
