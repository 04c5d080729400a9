using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ElkeDeur.Web.Editing.Media;

/// <summary>
/// Decodes a PNG to its pixels and writes new ones, so that nothing but the picture remains. Source: the PNG specification (W3C, third
/// edition): all colour types and depths, interlaced or not. Sixteen bits become eight.
/// </summary>
public static class PngFile
{
    private const string What = "Deze tekening";
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    public static CleanMedia Clean(byte[] file)
    {
        var pixels = Read(file);
        return new(MediaKind.Png, PngWriter.Write(pixels), pixels.Width, pixels.Height, TimeSpan.Zero);
    }

    public static Pixels Read(byte[] file)
    {
        var reader = new ByteReader(file, What);
        reader.Take(Signature.Length);
        PngHeader? header = null;
        byte[] palette = [], transparent = [];
        using var data = new MemoryStream();
        for (var (kind, body) = Chunk(reader); kind != "IEND"; (kind, body) = Chunk(reader))
            switch (kind)
            {
                case "IHDR" when header is null: header = PngHeader.Read(body); break;
                case "PLTE" when header is not null && body.Length is > 0 and <= 768 && body.Length % 3 == 0: palette = body; break;
                case "tRNS" when body.Length <= 256: transparent = body; break;
                case "IDAT" when header is not null: data.Write(body); break;
                // A capital letter says that the picture cannot be read without this part.
                case [>= 'A' and <= 'Z', ..]: throw MediaLimits.Damaged(What);
            }
        if (header is null || data.Length == 0 || (header.Colour == 3 && palette.Length == 0)) throw MediaLimits.Damaged(What);
        data.Position = 0;
        return new PngRows(header, palette, transparent).Read(data);
    }

    private static (string Kind, byte[] Body) Chunk(ByteReader reader)
    {
        var length = reader.Long();
        if (length > reader.Left) throw MediaLimits.Damaged(What);
        var named = reader.Peek(4 + (int)length).ToArray();
        reader.Take(4 + (int)length);
        if (reader.Long() != Checksums.Png(named)) throw MediaLimits.Damaged(What);
        return (Encoding.ASCII.GetString(named, 0, 4), named[4..]);
    }
}

/// <summary>What the head of a PNG says of its pixels.</summary>
public sealed record PngHeader(int Width, int Height, int Depth, int Colour, bool Interlaced)
{
    public int Samples => Colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public int BitsPerPixel => Samples * Depth;

    public int RowBytes(int width) => (int)(((long)width * BitsPerPixel + 7) / 8);

    public static PngHeader Read(ReadOnlySpan<byte> body)
    {
        if (body.Length != 13) throw MediaLimits.Damaged("Deze tekening");
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(body), BinaryPrimitives.ReadUInt32BigEndian(body[4..]));
        if (width == 0 || height == 0 || !Fits(body[8], body[9]) || body[10] != 0 || body[11] != 0 || body[12] > 1) throw MediaLimits.Damaged("Deze tekening");
        if ((long)width * height > MediaLimits.Pixels) throw MediaLimits.TooManyPixels(width, height);
        return new((int)width, (int)height, body[8], body[9], body[12] == 1);
    }

    private static bool Fits(int depth, int colour) => colour switch
    {
        0 => depth is 1 or 2 or 4 or 8 or 16,
        3 => depth is 1 or 2 or 4 or 8,
        2 or 4 or 6 => depth is 8 or 16,
        _ => false,
    };
}

/// <summary>A picture as red, green, blue and opacity, a byte each, row by row.</summary>
public sealed record Pixels(int Width, int Height, byte[] Rgba);
