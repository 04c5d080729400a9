using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data;

/// <summary>For larger use, and for more than one node.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : AppDb(options);
