using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ElkeDeur.Web.Data;

/// <summary>What can be wrong with a database that is not the fault of who uses it.</summary>
public enum Trouble
{
    Busy,
    Full,
    ReadOnly,
    Unreachable,
}

public static class Troubles
{
    /// <summary>The trouble behind an exception, or null when the database is not to blame.</summary>
    public static Trouble? Of(Exception? exception) => exception switch
    {
        null => null,
        SqliteException sqlite => OfSqlite(sqlite.SqliteErrorCode),
        PostgresException postgres => OfPostgres(postgres.SqlState),
        NpgsqlException { InnerException: SocketException or IOException } => Trouble.Unreachable,
        TimeoutException => Trouble.Busy,
        _ => Of(exception.InnerException),
    };

    /// <summary>Two transactions were in each other's way: the same again may well succeed. SQLite lets them queue instead.</summary>
    public static bool IsConflict(Exception? exception) => exception switch
    {
        null => false,
        PostgresException postgres =>
            postgres.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        _ => IsConflict(exception.InnerException),
    };

    /// <summary>What happened and what to do, for the person on whose screen it happened.</summary>
    public static string Sentence(this Trouble trouble) => trouble switch
    {
        Trouble.Busy => "Het is nu te druk om dit op te slaan. Wacht even en probeer het nog eens.",
        Trouble.Full => "De schijf van deze server is vol. Opslaan kan nu niet. Vraag je beheerder om ruimte te maken.",
        Trouble.ReadOnly => "Deze server mag nu niets opslaan. Vraag je beheerder om dat na te kijken.",
        _ => "De gegevens zijn nu niet bereikbaar. Probeer het over een minuut nog eens. Blijft het zo? Waarschuw dan je beheerder.",
    };

    private static Trouble? OfSqlite(int code) => code switch
    {
        5 or 6 => Trouble.Busy,
        8 => Trouble.ReadOnly,
        13 => Trouble.Full,
        10 or 11 or 14 or 26 => Trouble.Unreachable,
        _ => null,
    };

    private static Trouble? OfPostgres(string state) => state switch
    {
        PostgresErrorCodes.DiskFull => Trouble.Full,
        PostgresErrorCodes.ReadOnlySqlTransaction => Trouble.ReadOnly,
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.TooManyConnections => Trouble.Busy,
        _ => state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal)
            ? Trouble.Unreachable
            : null,
    };
}
