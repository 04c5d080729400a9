using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>What somebody typed into a command that was refused. It goes back into its form, or beside the refusal when that form is not on the page now.</summary>
public sealed record TypedFields(IFormCollection? Form)
{
    public static readonly TypedFields None = new((IFormCollection?)null);

    public string? For(string command, string field) => Form?["command"].ToString() == command ? Form[field].ToString() : null;

    public IReadOnlyList<string> Without(bool asking, bool noting) => Form?["command"].ToString() switch
    {
        null => [],
        "ask" when asking => [],
        "agreement" or "takeaway" when noting => [],
        _ => YouTyped.Words(name => Form[name].ToString()),
    };
}
