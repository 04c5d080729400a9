namespace ElkeDeur.Web.Editing.Media;

/// <summary>The checksums of PNG chunks (ISO 3309, bits reversed) and Ogg pages (the same polynomial, bits in order).</summary>
public static class Checksums
{
    private static readonly uint[] Reversed = Table(number => Steps(number, value => (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1));
    private static readonly uint[] InOrder = Table(number => Steps(number << 24, value => (value & 0x80000000) != 0 ? (value << 1) ^ 0x04C11DB7 : value << 1));

    public static uint Png(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes) sum = (sum >> 8) ^ Reversed[(sum ^ one) & 255];
        return ~sum;
    }

    public static uint Ogg(ReadOnlySpan<byte> page)
    {
        var sum = 0u;
        foreach (var one in page) sum = (sum << 8) ^ InOrder[(sum >> 24) ^ one];
        return sum;
    }

    private static uint[] Table(Func<uint, uint> entry) => [.. Enumerable.Range(0, 256).Select(number => entry((uint)number))];

    private static uint Steps(uint value, Func<uint, uint> step) => Enumerable.Range(0, 8).Aggregate(value, (now, _) => step(now));
}
