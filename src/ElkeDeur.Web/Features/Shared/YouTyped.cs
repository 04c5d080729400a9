namespace ElkeDeur.Web.Features.Shared;

/// <summary>
/// The words in a form that could not be taken, to show them again: browsers forget what was typed on a page that may not be stored.
/// Only of forms of our own pages, or another site could put words on ours.
/// </summary>
public static class YouTyped
{
    private const int Longest = 600_000;
    private static readonly string[] Fields = ["text", "who", "what", "holder", "due", "partner", "Plek", "Uitnodiging", "woorden", "code", "mail", "tekst", "opmerking"];
    private static readonly HashSet<string> OfThePage = ["vanaf", "blad", "getoond", "doe", "agreement", "status", "command", "id", "version", "versie", "naast", "was", "bewaarde", "session", "commandId"];

    public static async Task<IReadOnlyList<string>> ReadAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !IsOurs(request)) return [];
        var form = await request.ReadFormAsync();
        return Words([.. Fields, .. form.Keys.Except(Fields).Where(IsTyped)], name => form[name].ToString());
    }

    // A worksheet and a plan have names of their own; what a page says of itself is no word of anybody.
    private static bool IsTyped(string name) => !name.StartsWith('_') && !OfThePage.Contains(name);

    // Over plain http browsers send no Sec-Fetch-Site, unless to localhost.
    private static bool IsOurs(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "" => Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority == new Uri($"{request.Scheme}://{request.Host}").Authority,
        var site => site == "same-origin",
    };

    public static IReadOnlyList<string> Words(Func<string, string?> field) => Words(Fields, field);

    private static IReadOnlyList<string> Words(IEnumerable<string> names, Func<string, string?> field) =>
        [.. names.Select(name => field(name)?.Trim() ?? "").Where(text => text.Length > 0).Select(text => text[..Math.Min(Longest, text.Length)])];
}
