using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Data;

public sealed class Start
{
    [Fact]
    public async Task A_new_folder_gets_a_database()
    {
        var builder = WebApplication.CreateBuilder(["--ELKEDEUR_DATA=" + Directory.CreateTempSubdirectory().FullName]);
        builder.AddElkeDeurData();
        await using var app = builder.Build();
        await app.MigrateAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Workspaces.Add(new WorkspaceRow { CreatedAt = DateTime.UnixEpoch, LastUsedAt = DateTime.UnixEpoch });
        await db.SaveAsync(new Occasion(Actor.System, DateTime.UnixEpoch, "workspace.create", "workspace:x"), TestContext.Current.CancellationToken);
        Assert.Equal(1, await db.Audit.CountAsync(TestContext.Current.CancellationToken));
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
    }
}
