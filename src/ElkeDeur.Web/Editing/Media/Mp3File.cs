using System.Buffers;

namespace ElkeDeur.Web.Editing.Media;

/// <summary>
/// Walks the frames of an MP3 and writes those alone: title, maker, pictures and remarks (ID3v1, ID3v2, APE, Lyrics3) stay out. Source: ISO/IEC
/// 11172-3 and 13818-3 (frames of layer III), ID3v2.4.
/// </summary>
internal sealed class Mp3File
{
    private const string What = "Deze opname";
    private static readonly int[] Kilobits1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] Kilobits2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] Rates = [44100, 48000, 32000];

    private readonly ByteReader reader;
    private readonly ArrayBufferWriter<byte> frames = new();
    private long samples;
    private int? rate;

    private Mp3File(byte[] file) => reader = new(file, What);

    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith("ID3"u8) || Frame.Read(file) is not null;

    public static CleanMedia Clean(byte[] file)
    {
        var mp3 = new Mp3File(file);
        mp3.Read();
        var length = TimeSpan.FromSeconds((double)mp3.samples / mp3.rate!.Value);
        return length <= MediaLimits.Length ? new(MediaKind.Mp3, mp3.frames.WrittenSpan.ToArray(), 0, 0, length) : throw MediaLimits.TooLong(length);
    }

    private void Read()
    {
        while (reader.Peek(10) is [(byte)'I', (byte)'D', (byte)'3', _, _, var flags, var a, var b, var c, var d])
            reader.Take(10 + (((a & 127) << 21) | ((b & 127) << 14) | ((c & 127) << 7) | (d & 127)) + ((flags & 0x10) != 0 ? 10 : 0));
        while (reader.Peek(1) is [0]) reader.Take(1);
        while (Frame.Read(reader.Peek(4)) is { } frame && frame.Bytes <= reader.Left) Keep(frame);
        if (rate is null || !IsTagOrNothing(reader.Peek(8))) throw MediaLimits.Damaged(What);
    }

    private void Keep(Frame frame)
    {
        if (rate is { } before && before != frame.Rate) throw MediaLimits.Damaged(What);
        rate = frame.Rate;
        samples += frame.Samples;
        frames.Write(reader.Take(frame.Bytes));
    }

    // The last frame may be cut off: nobody hears that.
    private static bool IsTagOrNothing(ReadOnlySpan<byte> rest) =>
        rest.Length < 4 || rest.StartsWith("TAG"u8) || rest.StartsWith("APETAGEX"u8) || rest.StartsWith("LYRICS"u8) || rest.StartsWith("ID3"u8) || rest.StartsWith("3DI"u8)
        || Frame.Read(rest) is not null || rest.IndexOfAnyExcept((byte)0) < 0;

    /// <summary>A frame of layer III, with its length in bytes.</summary>
    private sealed record Frame(int Bytes, int Samples, int Rate)
    {
        public static Frame? Read(ReadOnlySpan<byte> head)
        {
            // Sync of eleven bits, a version that is not reserved, layer III.
            if (head.Length < 4 || head[0] != 0xFF || (head[1] & 0xE0) != 0xE0 || (head[1] & 0x18) == 0x08 || (head[1] & 0x06) != 0x02) return null;
            var (version, bits, speed) = ((head[1] >> 3) & 3, head[2] >> 4, (head[2] >> 2) & 3);
            if (bits is 0 or 15 || speed == 3) return null;
            var rate = Rates[speed] >> (version switch { 3 => 0, 2 => 1, _ => 2 });
            var samples = version == 3 ? 1152 : 576;
            var bytes = (samples / 8 * (version == 3 ? Kilobits1 : Kilobits2)[bits] * 1000 / rate) + ((head[2] >> 1) & 1);
            return new(bytes, samples, rate);
        }
    }
}
