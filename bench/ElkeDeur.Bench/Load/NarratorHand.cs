using System.Text.RegularExpressions;
using ElkeDeur.Bench.Seeding;

namespace ElkeDeur.Bench.Load;

/// <summary>The narrator's: posts the forms of the narrator's page, with the token that was served.</summary>
public sealed partial class NarratorHand : Hand
{
    private static readonly string[] Round = ["command=answer&answer=ja", "command=mark&element={0}", "command=answer&answer=nee", "command=unmark&element={0}"];
    private readonly SeededRoom seeded;
    private readonly string token;

    private NarratorHand(HttpLine line, int room, SeededRoom seeded, string token) : base(line, room, seeded.Version) =>
        (this.seeded, this.token) = (seeded, token);

    public static async Task<NarratorHand> OpenAsync(int port, int room, SeededRoom seeded)
    {
        var line = await HttpLine.OpenAsync(port);
        line.Know("verteller", seeded.NarratorSecret);
        return new(line, room, seeded, Token((await line.GetAsync($"/sessie/{seeded.Id}/verteller")).Text));
    }

    /// <summary>The antiforgery token of the first form on a page, ready to be posted.</summary>
    public static string Token(string page) => Uri.EscapeDataString(TokenField().Match(page).Groups[1].Value);

    public static string Form(string token, Guid id, string command) => $"__RequestVerificationToken={token}&commandId={id}&{command}";

    protected override byte[] Next(HttpLine line, int number)
    {
        var command = string.Format(Web.Features.Shared.Texts.Dutch, Round[number % Round.Length], seeded.Element);
        return line.Request("POST", $"/sessie/{seeded.Id}/verteller", Form(token, Guid.NewGuid(), command), "X-Command: 1\r\n");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
