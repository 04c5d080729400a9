namespace ElkeDeur.Web.Tests.Hosting;

public enum Database
{
    Sqlite,
    Postgres,
}
