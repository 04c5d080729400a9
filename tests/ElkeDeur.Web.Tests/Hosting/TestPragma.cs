using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>Runs a statement on every connection as it is opened: a full disk or a read-only file, while a test wants that.</summary>
public sealed class TestPragma : DbConnectionInterceptor
{
    public string? Now { get; set; }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (Now is not { } statement) return;
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statement comes from a test.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
