using System.Text.Json;
using ElkeDeur.Domain.Language.Search;
using ElkeDeur.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Search;

/// <summary>Asks the full-text index of the database which fields of which documents hold which terms, in one statement. Both engines answer the same.</summary>
public static class Postings
{
    private const int FieldsPerDocument = 8;

    private const string Sqlite =
        """
        SELECT asked."key" AS "Term", "SearchTerms"."rowid" AS "Place" FROM json_each(@terms) AS asked
        CROSS JOIN "SearchTerms" WHERE "SearchTerms" MATCH '"' || asked."value" || '"'
        """;

    // Terms hold letters, digits and colons only.
    private const string Postgres =
        """
        SELECT (asked.place - 1)::int AS "Term", field."Id" AS "Place" FROM jsonb_array_elements_text(@terms::jsonb) WITH ORDINALITY AS asked(term, place)
        JOIN "SearchFields" AS field ON field."Vector" @@ ('''' || asked.term || '''')::tsquery
        """;

    public static int Place(int document, SearchField field) => document * FieldsPerDocument + (int)field;

    public static async Task<IReadOnlyList<Hit>> FindAsync(AppDb db, IReadOnlyList<string> terms, CancellationToken stop)
    {
        if (terms.Count == 0) return [];
        await db.Database.OpenConnectionAsync(stop);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = db.Database.IsNpgsql() ? Postgres : Sqlite;
        var asked = command.CreateParameter();
        (asked.ParameterName, asked.Value) = ("@terms", JsonSerializer.Serialize(terms));
        command.Parameters.Add(asked);
        await using var row = await command.ExecuteReaderAsync(stop);
        var hits = new List<Hit>();
        while (await row.ReadAsync(stop))
            hits.Add(new(terms[row.GetInt32(0)], row.GetInt32(1) / FieldsPerDocument, (SearchField)(row.GetInt32(1) % FieldsPerDocument)));
        return hits;
    }
}
