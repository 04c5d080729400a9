using System.Buffers;

namespace ElkeDeur.Web.Editing.Media;

/// <summary>
/// Takes a JPEG apart and writes only the parts that make the picture: tables, frame and scans. What tells about the maker, the place or the
/// camera, small pictures inside, colour profiles, remarks and whatever hangs behind it stay out. How the camera was held is kept as one
/// number in a part of our own, for every browser turns the picture by it. Source: ITU-T T.81, JFIF 1.02, Exif 2.3 (orientation).
/// </summary>
internal sealed class JpegFile
{
    private const string What = "Deze foto";
    private const int MostScans = 100;
    private readonly ByteReader reader;
    private readonly ArrayBufferWriter<byte> body = new();
    private (int Width, int Height)? size;
    private int scans, orientation = 1;
    private bool jfif, tables;
    private int? adobe;

    private JpegFile(byte[] file) => reader = new(file, What);

    public static bool Is(ReadOnlySpan<byte> file) => file is [0xFF, 0xD8, 0xFF, ..];

    public static CleanMedia Clean(byte[] file)
    {
        var jpeg = new JpegFile(file);
        jpeg.Read();
        return new(MediaKind.Jpeg, jpeg.Write(), jpeg.Turned.Width, jpeg.Turned.Height, TimeSpan.Zero);
    }

    private (int Width, int Height) Turned => orientation >= 5 ? (size!.Value.Height, size.Value.Width) : size!.Value;

    private void Read()
    {
        reader.Take(2);
        for (var marker = Marker(); marker != 0xD9; marker = Marker()) Part(marker);
        if (size is null || scans == 0 || !tables) throw MediaLimits.Damaged(What);
    }

    private int Marker()
    {
        if (reader.Byte() != 0xFF) throw MediaLimits.Damaged(What);
        int marker;
        do marker = reader.Byte();
        while (marker == 0xFF);
        return marker;
    }

    private void Part(int marker)
    {
        var part = reader.Take(reader.Short() - 2).ToArray();
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2: Frame(marker, part); break;
            case 0xC4 when JpegTables.AreHuffman(part): Keep(marker, part); break;
            case 0xDB when JpegTables.AreQuantization(part): Keep(marker, part); tables = true; break;
            case 0xDD when part.Length == 2: Keep(marker, part); break;
            case 0xDA: Scan(part); break;
            case 0xE0: jfif |= part.AsSpan().StartsWith("JFIF\0"u8); break;
            case 0xE1: orientation = JpegOrientation.Read(part) ?? orientation; break;
            case 0xEE when part.AsSpan().StartsWith("Adobe"u8) && part.Length == 12: adobe = part[11]; break;
            case >= 0xE0 and <= 0xEF or 0xFE: break;
            case 0xC3 or (>= 0xC5 and <= 0xCF): throw new UnfitMedia("Deze soort JPEG kunnen browsers niet tonen. Bewaar haar opnieuw als gewone JPEG of als PNG.");
            default: throw MediaLimits.Damaged(What);
        }
    }

    private void Frame(int marker, byte[] part)
    {
        if (size is not null || part.Length < 6 || part.Length != 6 + (3 * part[5]) || part[0] != 8) throw MediaLimits.Damaged(What);
        if (part[5] is not (1 or 3)) throw new UnfitMedia("Deze foto is gemaakt om te drukken (vier kleuren). Bewaar haar opnieuw in gewone kleuren (RGB).");
        var (height, width) = ((part[1] << 8) | part[2], (part[3] << 8) | part[4]);
        if (width == 0 || height == 0) throw MediaLimits.Damaged(What);
        if ((long)width * height > MediaLimits.Pixels * 2) throw MediaLimits.TooManyPixels(width, height);
        size = (width, height);
        Keep(marker, part);
    }

    private void Scan(byte[] part)
    {
        if (size is null || part.Length < 4 || part.Length != 4 + (2 * part[0]) || ++scans > MostScans) throw MediaLimits.Damaged(What);
        Keep(0xDA, part);
        while (true)
        {
            var stretch = reader.Rest.IndexOf((byte)0xFF);
            if (stretch < 0) throw MediaLimits.Damaged(What);
            body.Write(reader.Take(stretch));
            var next = reader.Peek(2);
            if (next is [_, 0x00 or (>= 0xD0 and <= 0xD7)]) body.Write(reader.Take(2));
            else if (next is [_, 0xFF]) reader.Byte();
            else return;
        }
    }

    private void Keep(int marker, byte[] part)
    {
        body.Write<byte>([0xFF, (byte)marker, (byte)((part.Length + 2) >> 8), (byte)(part.Length + 2)]);
        body.Write<byte>(part);
    }

    private byte[] Write()
    {
        using var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        if (jfif) file.Write([0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 0, 0]);
        if (orientation > 1) file.Write(JpegOrientation.Write(orientation));
        if (adobe is { } transform) file.Write([0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, (byte)transform]);
        file.Write(body.WrittenSpan);
        file.Write([0xFF, 0xD9]);
        return file.ToArray();
    }
}
