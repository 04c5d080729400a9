using System.Text;

namespace ElkeDeur.Domain.Language;

/// <summary>How a Dutch word sounds, roughly: two words that are written differently but sound alike get the same key. Many people write by ear.</summary>
public static class ByEar
{
    private static readonly (string Written, string Heard)[] Rules =
    [
        ("isch", "is"), ("sch", "sg"), ("ch", "g"), ("ies", "is"), ("ie", "i"), ("ph", "f"), ("th", "t"), ("dt", "t"), ("qu", "kw"), ("x", "ks"),
        ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("ij", "ei"), ("auw", "ou"), ("ouw", "ou"), ("au", "ou"), ("y", "i"), ("v", "f"), ("z", "s"),
        ("uw", "u"),
    ];

    /// <summary>The key of a plain word: what is heard, without doubled letters.</summary>
    public static string Key(string plain)
    {
        var key = new StringBuilder(plain.Length);
        for (var at = 0; at < plain.Length;)
        {
            var (written, heard) = Heard(plain, at);
            foreach (var c in heard)
                if (key.Length == 0 || key[^1] != c) key.Append(c);
            at += written;
        }
        if (key.Length > 1 && key[^1] == 'd') key[^1] = 't';
        return key.ToString();
    }

    private static (int Written, string Heard) Heard(string plain, int at)
    {
        foreach (var (written, heard) in Rules)
            if (string.CompareOrdinal(plain, at, written, 0, written.Length) == 0) return (written.Length, heard);
        return (1, plain[at].ToString());
    }
}
