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
        SELECT asked."key" AS "Term", "SearchTerms"."rowid" AS "Place" FROM json_each({0}) AS asked
        CROSS JOIN "SearchTerms" WHERE "SearchTerms" MATCH '"' || asked."value" || '"'
        """;

    // Terms hold letters, digits and colons only.
    private const string Postgres =
        """
        SELECT (asked.place - 1)::int AS "Term", field."Id" AS "Place" FROM jsonb_array_elements_text({0}::jsonb) WITH ORDINALITY AS asked(term, place)
        JOIN "SearchFields" AS field ON field."Vector" @@ ('''' || asked.term || '''')::tsquery
        """;

    public static int Place(int document, SearchField field) => document * FieldsPerDocument + (int)field;

    public static async Task<IReadOnlyList<Hit>> FindAsync(AppDb db, IReadOnlyList<string> terms, CancellationToken stop)
    {
        if (terms.Count == 0) return [];
        var found = await db.Database.SqlQueryRaw<Posting>(db.Database.IsNpgsql() ? Postgres : Sqlite, JsonSerializer.Serialize(terms)).ToListAsync(stop);
        return found.ConvertAll(posting => new Hit(terms[posting.Term], posting.Place / FieldsPerDocument, (SearchField)(posting.Place % FieldsPerDocument)));
    }

    private sealed record Posting(int Term, int Place);
}
