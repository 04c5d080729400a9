using System.Net;
using System.Text.RegularExpressions;

namespace ElkeDeur.Domain.Writing;

/// <summary>
/// Turns the tags that a word processor or a web page leaves in a text into plain text or Markdown. Only tags of ordinary formatting go;
/// anything else between angle brackets is somebody's words and stays.
/// </summary>
internal static class PastedMarkup
{
    /// <summary>The text and how many marks were turned.</summary>
    public static (string Text, int Marks) ToText(string text, bool asMarkdown)
    {
        if (!Formatting.IsMatch(text)) return (text, 0);
        var marks = 0;
        string Count(string made)
        {
            marks++;
            return made;
        }
        text = Hidden.Replace(text, _ => Count(""));
        if (asMarkdown) text = Link.Replace(text, link => Count($"[{link.Groups["words"].Value}]({link.Groups["address"].Value})"));
        text = Formatting.Replace(text, tag => Count(asMarkdown ? Markdown(tag.Groups["name"].Value, tag.Value[1] == '/') : Plain(tag.Groups["name"].Value)));
        return (Entity.Replace(text, entity => Decoded(entity.Value)), marks);
    }

    private static string Markdown(string name, bool closes) => name.ToLowerInvariant() switch
    {
        "b" or "strong" => "**",
        "i" or "em" => "*",
        "br" => "\n",
        "li" => closes ? "\n" : "\n- ",
        "p" or "div" or "ul" or "ol" or "table" or "blockquote" => closes ? "\n\n" : "",
        "tr" => closes ? "\n" : "",
        "td" or "th" => closes ? " " : "",
        ['h', >= '1' and <= '6' and var level] => closes ? "\n\n" : level <= '2' ? "\n## " : "\n### ",
        _ => "",
    };

    // In a file with fields a new line would end the field.
    private static string Plain(string name) => name.ToLowerInvariant() is "br" or "p" or "div" or "li" or "tr" or "td" or "th" ? " " : "";

    private static string Decoded(string entity) => entity is "&lt;" or "&gt;" or "&#60;" or "&#62;" ? entity : WebUtility.HtmlDecode(entity);

    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // What a word processor adds for itself: no words of the writer.
    private static readonly Regex Hidden = new(@"<!--\s*\[if.*?<!\[endif\]\s*-->|<!--\s*(?:Start|End)Fragment\s*-->|<!\[(?:if|endif)[^>]*>|<style\b[^>]*>.*?</style\s*>|<\?xml\b[^>]*>|<(?:meta|link)\b[^>]*>", Linear | RegexOptions.Singleline);

    private static readonly Regex Formatting = new(@"</?(?<name>o:p|w:\w+|st1:\w+|html|head|body|p|br|b|strong|i|em|u|s|span|div|font|h[1-6]|ul|ol|li|a|table|tbody|thead|tr|td|th|blockquote|sup|sub|center|col|colgroup|style)(?:\s[^<>]*)?/?>", Linear);

    private static readonly Regex Link = new(@"<a\s[^<>]*?href=""(?<address>https?://[^""<>\s]+)""[^<>]*>(?<words>[^<>]*)</a\s*>", Linear);

    private static readonly Regex Entity = new(@"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,5});", Linear);
}
