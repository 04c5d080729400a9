using System.Buffers.Binary;
using System.Text;

namespace ElkeDeur.Web.Editing.Media;

/// <summary>
/// Reads the pages of an Ogg file with one Opus sound and writes new ones: the same sound packets, a head of our own, and no remarks or
/// pictures. Source: RFC 3533 (Ogg), RFC 7845 (Opus in Ogg), RFC 6716 section 3.1 (length of a packet).
/// </summary>
internal sealed class OpusFile
{
    private const string What = "Deze opname";
    private const int SampleRate = 48_000;
    private readonly ByteReader reader;
    private readonly OggWriter pages = new();
    private long samples;
    private uint? serial;
    private byte[] head = [];

    private OpusFile(byte[] file) => reader = new(file, What);

    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith("OggS"u8);

    public static CleanMedia Clean(byte[] file)
    {
        var opus = new OpusFile(file);
        opus.Read();
        var length = TimeSpan.FromSeconds(Math.Max(0, opus.samples - BinaryPrimitives.ReadUInt16LittleEndian(opus.head.AsSpan(10))) / (double)SampleRate);
        return length <= MediaLimits.Length ? new(MediaKind.Opus, opus.pages.ToArray(), 0, 0, length) : throw MediaLimits.TooLong(length);
    }

    private void Read()
    {
        var first = Page();
        head = Head(first.Packets.FirstOrDefault() ?? []);
        pages.Write(OggWriter.Begins, 0, OggWriter.Lacing(head.Length), head);
        SkipRemarks();
        byte[] tags = [.. "OpusTags"u8, 9, 0, 0, 0, .. Encoding.ASCII.GetBytes("Elke Deur"), 0, 0, 0, 0];
        pages.Write(0, 0, OggWriter.Lacing(tags.Length), tags);
        var carried = Array.Empty<byte>();
        var ended = false;
        while (!ended && reader.Left > 0)
        {
            var page = Page();
            ended = page.IsLast;
            carried = Count(page, carried);
            pages.Write(page.Flags & (OggWriter.Continues | OggWriter.Ends), page.Granule, page.Lacing, page.Body);
        }
        if (samples == 0) throw MediaLimits.Damaged(What);
    }

    // The remarks end where their page ends.
    private void SkipRemarks()
    {
        var page = Page();
        if (!page.Body.AsSpan().StartsWith("OpusTags"u8)) throw MediaLimits.Damaged(What);
        while (page.Lacing is [.., 255]) page = Page();
    }

    private OggPage Page()
    {
        var page = OggPage.Read(reader, What);
        if (serial is { } known && known != page.Serial) throw new UnfitMedia("In dit bestand zit meer dan één spoor. Exporteer alleen het geluid, als Opus of als mp3.");
        serial = page.Serial;
        return page;
    }

    // Only the first bytes of a packet are needed; a packet may go on in the next page.
    private byte[] Count(OggPage page, byte[] carried)
    {
        var packets = page.Packets.ToList();
        if (packets.Count == 0) return carried;
        if ((page.Flags & OggWriter.Continues) != 0) packets[0] = carried.Length > 0 ? carried : packets[0];
        var open = page.Lacing[^1] == 255;
        foreach (var packet in open ? packets[..^1] : packets) samples += Samples(packet);
        return open ? packets[^1] : [];
    }

    private static int Samples(byte[] packet)
    {
        if (packet.Length == 0) return 0;
        var config = packet[0] >> 3;
        var frame = config switch
        {
            < 12 => (config & 3) switch { 0 => 480, 1 => 960, 2 => 1920, _ => 2880 },
            < 16 => (config & 1) == 0 ? 480 : 960,
            _ => 120 << (config & 3),
        };
        var frames = (packet[0] & 3) switch { 0 => 1, 3 when packet.Length > 1 => packet[1] & 63, 3 => 0, _ => 2 };
        return frame * frames <= SampleRate * 120 / 1000 ? frame * frames : throw MediaLimits.Damaged(What);
    }

    // Version, channels and gain as they were; one or two channels need no table.
    private static byte[] Head(byte[] packet)
    {
        if (!packet.AsSpan().StartsWith("OpusHead"u8)) throw new UnfitMedia("Dit geluid is geen Opus. Bewaar de opname als mp3, of als Opus in een ogg-bestand.");
        if (packet.Length < 19 || packet[8] >> 4 != 0) throw MediaLimits.Damaged(What);
        if (packet[9] is not (1 or 2) || packet[18] != 0) throw new UnfitMedia("Deze opname heeft meer dan twee kanalen. Bewaar haar in mono of stereo.");
        return packet[..19];
    }
}
