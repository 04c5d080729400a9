using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ElkeDeur.Web.Editing.Media;

/// <summary>Writes pixels as a PNG of eight bits a colour, with opacity only where a pixel needs it.</summary>
public static class PngWriter
{
    public static byte[] Write(Pixels picture)
    {
        var samples = IsOpaque(picture.Rgba) ? 3 : 4;
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", Head(picture, samples));
        Chunk(file, "IDAT", Packed(picture, samples));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static bool IsOpaque(byte[] rgba)
    {
        for (var i = 3; i < rgba.Length; i += 4)
            if (rgba[i] != 255) return false;
        return true;
    }

    private static byte[] Head(Pixels picture, int samples)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), picture.Height);
        (head[8], head[9]) = (8, (byte)(samples == 3 ? 2 : 6));
        return head;
    }

    private static byte[] Packed(Pixels picture, int samples)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            byte[] row = new byte[picture.Width * samples], above = new byte[row.Length];
            for (var y = 0; y < picture.Height; y++)
            {
                for (var x = 0; x < picture.Width; x++) picture.Rgba.AsSpan(((y * picture.Width) + x) * 4, samples).CopyTo(row.AsSpan(x * samples));
                zlib.Write(Filtered(row, above, samples));
                (row, above) = (above, row);
            }
        }
        return packed.ToArray();
    }

    // The way of writing that leaves the smallest numbers usually packs best.
    private static byte[] Filtered(byte[] row, byte[] above, int apart)
    {
        byte[]? best = null;
        var least = long.MaxValue;
        foreach (var filter in (int[])[0, 1, 2, 4])
        {
            var (line, sum) = Filtered(filter, row, above, apart);
            if (sum < least) (best, least) = (line, sum);
        }
        return best!;
    }

    private static (byte[] Line, long Sum) Filtered(int filter, byte[] row, byte[] above, int apart)
    {
        var line = new byte[row.Length + 1];
        line[0] = (byte)filter;
        long sum = 0;
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < apart ? 0 : row[i - apart], corner = i < apart ? 0 : above[i - apart];
            line[i + 1] = (byte)(row[i] - PngRows.Predict(filter, left, above[i], corner));
            sum += Math.Abs((int)(sbyte)line[i + 1]);
        }
        return (line, sum);
    }

    private static void Chunk(MemoryStream file, string kind, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. body];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksums.Png(named));
        file.Write(number);
    }
}
