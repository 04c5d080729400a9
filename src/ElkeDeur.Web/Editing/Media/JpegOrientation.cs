using System.Buffers.Binary;

namespace ElkeDeur.Web.Editing.Media;

/// <summary>How the camera was held, 1 to 8: the only thing that is taken over from what a camera writes.</summary>
public static class JpegOrientation
{
    private const int Tag = 0x0112;

    public static int? Read(ReadOnlySpan<byte> part)
    {
        if (!part.StartsWith("Exif\0\0"u8) || part.Length < 14) return null;
        var tiff = part[6..];
        var little = tiff.StartsWith("II"u8);
        var entries = (long)Number(tiff[4..], little, 4);
        if (entries + 2 > tiff.Length) return null;
        for (var (i, at) = (0, (int)entries + 2); i < Number(tiff[(int)entries..], little, 2) && at + 12 <= tiff.Length; i++, at += 12)
            if (Number(tiff[at..], little, 2) == Tag && Number(tiff[(at + 8)..], little, 2) is >= 1 and <= 8 and var turned) return (int)turned;
        return null;
    }

    /// <summary>A whole part with one entry and nothing else.</summary>
    public static byte[] Write(int turned) =>
    [
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turned, 0, 0, 0, 0, 0, 0,
    ];

    private static uint Number(ReadOnlySpan<byte> bytes, bool little, int size) => (little, size) switch
    {
        (true, 2) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (true, _) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        (false, 2) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
    };
}
