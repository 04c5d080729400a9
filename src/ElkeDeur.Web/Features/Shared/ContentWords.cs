using System.Reflection;
using System.Text.Json.Serialization;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>The words that content files use for the values of our types; addresses use the same.</summary>
public static class ContentWords
{
    public static string Of<T>(T value) where T : struct, Enum => Known<T>.ByValue[value];

    /// <summary>The value of this word; nothing when there is none.</summary>
    public static T? Parse<T>(string? word) where T : struct, Enum => word is not null && Known<T>.ByWord.TryGetValue(word, out var value) ? value : null;

    private static class Known<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(value => value, Word);
        public static readonly Dictionary<string, T> ByWord = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key);

        private static string Word(T value) => typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? value.ToString();
    }
}
