using System.Buffers.Binary;
using System.IO.Compression;

namespace ElkeDeur.Web.Editing.Media;

/// <summary>Unpacks the rows of a PNG. It reads no more than the size in its head needs, however much the packed data would give.</summary>
public sealed class PngRows(PngHeader header, byte[] palette, byte[] transparent)
{
    // Where each of the seven passes begins and how far its pixels are apart; without interlace there is one.
    private static readonly (int X, int Y, int Dx, int Dy)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private readonly byte[] rgba = new byte[header.Width * header.Height * 4];

    public Pixels Read(Stream packed)
    {
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        try
        {
            foreach (var pass in header.Interlaced ? Adam7 : [(0, 0, 1, 1)]) ReadPass(zlib, pass);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw MediaLimits.Damaged("Deze tekening");
        }
        return new(header.Width, header.Height, rgba);
    }

    private void ReadPass(Stream zlib, (int X, int Y, int Dx, int Dy) pass)
    {
        var width = (header.Width - pass.X + pass.Dx - 1) / pass.Dx;
        if (width <= 0) return;
        byte[] row = new byte[header.RowBytes(width)], above = new byte[row.Length];
        for (var y = pass.Y; y < header.Height; y += pass.Dy)
        {
            var filter = zlib.ReadByte();
            zlib.ReadExactly(row);
            Unfilter(filter, row, above, Math.Max(1, header.BitsPerPixel / 8));
            for (var i = 0; i < width; i++) Paint(row, i, (y * header.Width + pass.X + i * pass.Dx) * 4);
            (row, above) = (above, row);
        }
    }

    private static void Unfilter(int filter, byte[] row, byte[] above, int apart)
    {
        if (filter is < 0 or > 4) throw new InvalidDataException();
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < apart ? 0 : row[i - apart], over = above[i], corner = i < apart ? 0 : above[i - apart];
            row[i] += (byte)Predict(filter, left, over, corner);
        }
    }

    /// <summary>What a byte probably is, from the one to the left, the one above and the one between.</summary>
    public static int Predict(int filter, int left, int over, int corner) => filter switch
    {
        1 => left,
        2 => over,
        3 => (left + over) / 2,
        4 => Nearest(left, over, corner),
        _ => 0,
    };

    private static int Nearest(int left, int over, int corner)
    {
        int toLeft = Math.Abs(over - corner), toOver = Math.Abs(left - corner), toCorner = Math.Abs(left + over - (2 * corner));
        return toLeft <= toOver && toLeft <= toCorner ? left : toOver <= toCorner ? over : corner;
    }

    private void Paint(byte[] row, int pixel, int at)
    {
        var first = Sample(row, pixel * header.Samples);
        if (header.Colour == 3)
        {
            if ((first * 3) + 2 >= palette.Length) throw new InvalidDataException();
            Set(at, palette[first * 3], palette[(first * 3) + 1], palette[(first * 3) + 2], first < transparent.Length ? transparent[first] : 255);
            return;
        }
        var coloured = header.Colour is 2 or 6;
        var (green, blue) = coloured ? (Sample(row, (pixel * header.Samples) + 1), Sample(row, (pixel * header.Samples) + 2)) : (first, first);
        var alpha = header.Colour is 4 or 6 ? Byte(Sample(row, (pixel * header.Samples) + header.Samples - 1)) : IsTransparent(first, green, blue, coloured) ? 0 : 255;
        Set(at, Byte(first), Byte(green), Byte(blue), alpha);
    }

    private int Sample(byte[] row, int number) => header.Depth switch
    {
        8 => row[number],
        16 => (row[number * 2] << 8) | row[(number * 2) + 1],
        var depth => (row[number * depth / 8] >> (8 - depth - (number * depth % 8))) & ((1 << depth) - 1),
    };

    private int Byte(int sample) => header.Depth switch { 16 => sample >> 8, 8 => sample, var depth => sample * 255 / ((1 << depth) - 1) };

    private bool IsTransparent(int red, int green, int blue, bool coloured) => coloured
        ? transparent.Length == 6 && Named(0) == red && Named(2) == green && Named(4) == blue
        : transparent.Length == 2 && Named(0) == red;

    private int Named(int at) => BinaryPrimitives.ReadUInt16BigEndian(transparent.AsSpan(at));

    private void Set(int at, int red, int green, int blue, int alpha) =>
        (rgba[at], rgba[at + 1], rgba[at + 2], rgba[at + 3]) = ((byte)red, (byte)green, (byte)blue, (byte)alpha);
}
