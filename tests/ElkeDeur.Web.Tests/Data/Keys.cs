using ElkeDeur.Web.Tests.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace ElkeDeur.Web.Tests.Data;

public sealed class Keys
{
    [Theory, EachDatabase]
    public async Task A_cookie_is_understood_after_a_restart_and_on_another_node(Database database)
    {
        await using var one = await DataHost.StartAsync(database);
        var cookie = one.Get<IDataProtectionProvider>().CreateProtector("test").Protect("narrator");

        await using var other = await one.AgainAsync();

        Assert.Equal("narrator", other.Get<IDataProtectionProvider>().CreateProtector("test").Unprotect(cookie));
    }

    [Theory, EachDatabase]
    public async Task They_are_files_beside_a_file_and_rows_on_a_server(Database database)
    {
        await using var host = await DataHost.StartAsync(database);
        host.Get<IDataProtectionProvider>().CreateProtector("test").Protect("narrator");

        await using var db = host.OpenDb();
        Assert.Equal(
            (database == Database.Sqlite, database == Database.Postgres),
            (Directory.Exists(host.Folder.Keys), db.Keys.Any()));
    }
}
