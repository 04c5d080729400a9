using System.Text;
using ElkeDeur.Web.Editing.Media;

namespace ElkeDeur.Web.Tests.Editing.Media;

/// <summary>Recordings as phones and programs make them, with things inside that nobody should hear of.</summary>
internal static class Recordings
{
    public const string Secret = Pictures.Secret;

    /// <summary>An MP3 of silent frames, each 26 milliseconds, between every kind of tag.</summary>
    public static byte[] Mp3(int frames, bool tags = true)
    {
        // MPEG 1, layer III, 128 kbit/s, 44.1 kHz, stereo: 417 bytes.
        byte[] frame = [0xFF, 0xFB, 0x90, 0x00, .. new byte[413]];
        var secret = Encoding.UTF8.GetBytes(Secret);
        List<byte> file = tags ? [.. "ID3"u8, 4, 0, 0, 0, 0, 0, (byte)(secret.Length + 10), .. "TPE1"u8, 0, 0, 0, 0, 0, 0, .. secret] : [];
        for (var i = 0; i < frames; i++) file.AddRange(frame);
        if (tags) file.AddRange([.. "APETAGEX"u8, .. secret, .. "TAG"u8, .. secret, .. new byte[125 - secret.Length]]);
        return [.. file];
    }

    /// <summary>An Opus recording in Ogg of packets of twenty milliseconds, with remarks.</summary>
    public static byte[] Opus(int packets, int channels = 1, uint secondSerial = 1)
    {
        var file = new List<byte>();
        byte[] head = [.. "OpusHead"u8, 1, (byte)channels, 0, 0, 0x80, 0xBB, 0, 0, 0, 0, 0];
        var remark = Encoding.UTF8.GetBytes($"ARTIST={Secret}");
        // So long that the remarks go on over a second page.
        byte[] tags = [.. "OpusTags"u8, 4, 0, 0, 0, .. "test"u8, 2, 0, 0, 0, (byte)remark.Length, 0, 0, 0, .. remark, 0x00, 0x04, 1, 0, .. new byte[66_560]];
        file.AddRange(Page(2, 0, 1, OggWriter.Lacing(head.Length), head));
        file.AddRange(Page(0, 0, 1, [.. Enumerable.Repeat((byte)255, 255)], tags[..65_025]));
        file.AddRange(Page(1, 0, 1, OggWriter.Lacing(tags.Length - 65_025), tags[65_025..]));
        for (var done = 0; done < packets;)
        {
            var now = Math.Min(50, packets - done);
            done += now;
            // Config 9: twenty milliseconds; code 0: one frame.
            byte[] body = [.. Enumerable.Range(0, now).SelectMany(_ => new byte[] { 9 << 3, 1, 2 })];
            file.AddRange(Page(done == packets ? 4 : 0, (ulong)(done * 960), secondSerial, [.. Enumerable.Repeat((byte)3, now)], body));
        }
        return [.. file];
    }

    private static byte[] Page(int flags, ulong granule, uint serial, byte[] lacing, byte[] body)
    {
        byte[] page = [.. "OggS"u8, 0, (byte)flags, .. BitConverter.GetBytes(granule), .. BitConverter.GetBytes(serial), 0, 0, 0, 0, 0, 0, 0, 0, (byte)lacing.Length, .. lacing, .. body];
        BitConverter.GetBytes(Checksums.Ogg(page)).CopyTo(page, 22);
        return page;
    }
}
