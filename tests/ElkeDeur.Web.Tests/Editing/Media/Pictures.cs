using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ElkeDeur.Web.Editing.Media;

namespace ElkeDeur.Web.Tests.Editing.Media;

/// <summary>Pictures as cameras and programs make them, with things inside that nobody should see.</summary>
internal static class Pictures
{
    public const string Secret = "Kanarienaam, Kerkstraat 1";

    /// <summary>A PNG with the given head; the rows are given without their filter byte.</summary>
    public static byte[] Png(int width, int height, int depth, int colour, IEnumerable<byte[]> rows, byte[]? palette = null, byte[]? transparent = null, bool interlaced = false, Func<int, int>? filter = null)
    {
        var apart = Math.Max(1, depth * (colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 }) / 8);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var above = Array.Empty<byte>();
            foreach (var (row, number) in rows.Select((row, i) => (row, i)))
            {
                if (above.Length != row.Length) above = new byte[row.Length];
                var kind = filter?.Invoke(number) ?? 0;
                zlib.WriteByte((byte)kind);
                for (var i = 0; i < row.Length; i++) zlib.WriteByte((byte)(row[i] - PngRows.Predict(kind, i < apart ? 0 : row[i - apart], above[i], i < apart ? 0 : above[i - apart])));
                above = row;
            }
        }
        return Png(Head(width, height, depth, colour, interlaced), palette, transparent, packed.ToArray());
    }

    public static byte[] Png(byte[] head, byte[]? palette, byte[]? transparent, byte[] data)
    {
        List<byte> file = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("tEXt", Encoding.UTF8.GetBytes($"Author\0{Secret}"))];
        file.AddRange(Chunk("eXIf", Encoding.UTF8.GetBytes(Secret)));
        if (palette is not null) file.AddRange(Chunk("PLTE", palette));
        if (transparent is not null) file.AddRange(Chunk("tRNS", transparent));
        file.AddRange([.. Chunk("IDAT", data[..(data.Length / 2)]), .. Chunk("IDAT", data[(data.Length / 2)..]), .. Chunk("IEND", []), .. Encoding.UTF8.GetBytes(Secret)]);
        return [.. file];
    }

    public static byte[] Head(long width, long height, int depth, int colour, bool interlaced = false)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(head, (uint)width);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(4), (uint)height);
        (head[8], head[9], head[12]) = ((byte)depth, (byte)colour, (byte)(interlaced ? 1 : 0));
        return head;
    }

    /// <summary>A grey JPEG of eight by eight, with a camera's parts, a remark, a profile, a thumbnail and something behind its end.</summary>
    public static byte[] Jpeg(int turned = 1, bool progressive = false, int colours = 1)
    {
        var secret = Encoding.UTF8.GetBytes(Secret);
        byte[] exif = [.. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 2, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turned, 0, 0, 0x01, 0x0F, 0, 2, 0, 0, 0, 25, 0, 0, 0, 38, 0, 0, 0, 0, .. secret];
        byte[] codes = [0, 1, .. new byte[15], 0];
        return
        [
            0xFF, 0xD8, .. Part(0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]), .. Part(0xE1, exif), .. Part(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. secret]),
            .. Part(0xE2, [.. "ICC_PROFILE\0"u8, .. secret]), .. Part(0xFE, secret), .. Part(0xED, [.. "Photoshop 3.0\0"u8, .. secret]),
            .. Part(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]), .. Part(progressive ? 0xC2 : 0xC0, [8, 0, 8, 0, 8, (byte)colours, .. Enumerable.Range(1, colours).SelectMany(i => new byte[] { (byte)i, 0x11, 0 })]),
            .. Part(0xC4, [0, .. codes[1..], .. Array.Empty<byte>()]), .. Part(0xC4, [0x10, .. codes[1..]]),
            .. Part(0xDA, [1, 1, 0, 0, 63, 0]), 0x3F, 0xFF, 0x00, 0x12, 0xFF, 0xD0, 0x34, 0xFF, 0xD9, .. secret,
        ];
    }

    public static bool Holds(byte[] file, string text) => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    private static byte[] Part(int marker, byte[] body) => [0xFF, (byte)marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    private static byte[] Chunk(string kind, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. body];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Checksums.Png(named));
        return [.. length, .. named, .. sum];
    }
}
