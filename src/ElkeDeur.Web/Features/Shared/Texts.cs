using System.Collections.Frozen;
using System.Globalization;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>The one way to a text on screen. The Dutch text is the key; a translation is one file of pairs.</summary>
public sealed class Texts(FrozenDictionary<string, string> translations)
{
    public static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public string this[string dutch] => translations.GetValueOrDefault(dutch, dutch);

    /// <summary>A text with values in it, written as <c>{0}</c>.</summary>
    public string this[string dutch, params object?[] values] => string.Format(Dutch, this[dutch], values);

    /// <summary>One form for one, another for all other numbers; both may hold <c>{0}</c>.</summary>
    public string Count(int number, string one, string many) => this[number == 1 ? one : many, number];
}
