using System.Text.RegularExpressions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Mail;

/// <summary>A mail as it lies in the outbox folder.</summary>
public sealed record Letter(string File, string Text)
{
    public string To => Header("To");
    public string Subject => Header("Subject");

    public static Letter Read(string file) => new(file, System.IO.File.ReadAllText(file));

    /// <summary>The address in the mail with this word in it.</summary>
    public string Link(string word) => Regex.Match(Text, $@"https?://\S*/{word}/\S+").Value;

    public string Token(string word) => Link(word).Split('/')[^1];

    private string Header(string name) => Regex.Match(Text, $@"^{name}: (.*?)\r?$", RegexOptions.Multiline).Groups[1].Value;
}

public static class Letters
{
    public static IReadOnlyList<Letter> AllMail(this DataHost host) => Directory.Exists(host.Folder.Outbox)
        ? [.. Directory.GetFiles(host.Folder.Outbox, "*.eml").Select(Letter.Read)]
        : [];
}
