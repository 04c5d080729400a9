using ElkeDeur.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Migrations.Design;

if (args is not [var name])
{
    Console.Error.WriteLine("Usage: dotnet run --project eng/migrations -- NameOfTheChange");
    return 1;
}

var web = Path.GetFullPath(Path.Combine(SourceFolder(), "../../src/ElkeDeur.Web"));

using var sqlite = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
using var postgres = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").Options);
Scaffold(sqlite, "Sqlite");
Scaffold(postgres, "Postgres");
return 0;

void Scaffold(AppDb db, string provider)
{
    var reports = new OperationReporter(new OperationReportHandler(Console.Error.WriteLine, Console.Error.WriteLine));
    var services = new DesignTimeServicesBuilder(typeof(AppDb).Assembly, typeof(AppDb).Assembly, reports, []).Build(db);
    var scaffolder = services.GetRequiredService<IMigrationsScaffolder>();
    var migration = scaffolder.ScaffoldMigration(name, "ElkeDeur.Web", $"Data.Migrations.{provider}");
    var files = scaffolder.Save(web, migration, Path.Combine(web, "Data", "Migrations", provider), dryRun: false);
    Console.WriteLine(files.MigrationFile);
}

static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
