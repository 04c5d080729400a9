using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data;

/// <summary>One file on one machine: the default.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : AppDb(options);
