namespace ElkeDeur.Web.Editing.Media;

/// <summary>Whether a part of a JPEG holds tables and not one byte more.</summary>
internal static class JpegTables
{
    public static bool AreQuantization(ReadOnlySpan<byte> part)
    {
        while (part.Length > 0)
        {
            var size = 1 + (64 * ((part[0] >> 4) + 1));
            if (part[0] >> 4 > 1 || (part[0] & 15) > 3 || size > part.Length) return false;
            part = part[size..];
        }
        return true;
    }

    public static bool AreHuffman(ReadOnlySpan<byte> part)
    {
        while (part.Length > 0)
        {
            if (part.Length < 17 || part[0] >> 4 > 1 || (part[0] & 15) > 3) return false;
            var codes = 0;
            foreach (var count in part[1..17]) codes += count;
            if (codes > 256 || 17 + codes > part.Length) return false;
            part = part[(17 + codes)..];
        }
        return true;
    }
}
