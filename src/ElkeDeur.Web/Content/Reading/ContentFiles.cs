namespace ElkeDeur.Web.Content.Reading;

/// <summary>The files of a folder of the content, in a fixed order, with the name under which mistakes are told.</summary>
internal static class ContentFiles
{
    public static IEnumerable<(string File, string Path)> In(string content, string folder, string pattern)
    {
        var path = Path.Combine(content, folder);
        if (!Directory.Exists(path)) return [];
        return Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal).Select(file => ($"{folder}/{Path.GetFileName(file)}", file));
    }
}
