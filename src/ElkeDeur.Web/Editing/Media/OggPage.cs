using System.Buffers;
using System.Buffers.Binary;

namespace ElkeDeur.Web.Editing.Media;

/// <summary>One page of an Ogg file. The lengths in <paramref name="Lacing"/> say where packets end: 255 means that a packet goes on.</summary>
public sealed record OggPage(int Flags, ulong Granule, uint Serial, byte[] Lacing, byte[] Body)
{
    private const int HeadLength = 27, SumAt = 22;

    public bool IsLast => (Flags & OggWriter.Ends) != 0;

    /// <summary>The packets, or the parts of them that are on this page.</summary>
    public IEnumerable<byte[]> Packets
    {
        get
        {
            var (from, length) = (0, 0);
            for (var i = 0; i < Lacing.Length; i++)
            {
                length += Lacing[i];
                if (Lacing[i] == 255 && i < Lacing.Length - 1) continue;
                yield return Body[from..(from + length)];
                (from, length) = (from + length, 0);
            }
        }
    }

    public static OggPage Read(ByteReader reader, string what)
    {
        var start = reader.Peek(HeadLength).ToArray();
        if (start.Length < HeadLength || !start.AsSpan().StartsWith("OggS"u8) || start[4] != 0) throw MediaLimits.Damaged(what);
        reader.Take(HeadLength);
        var lacing = reader.Take(start[26]).ToArray();
        var body = reader.Take(lacing.Sum(length => length)).ToArray();
        var sum = BinaryPrimitives.ReadUInt32LittleEndian(start.AsSpan(SumAt));
        start.AsSpan(SumAt, 4).Clear();
        if (Checksums.Ogg([.. start, .. lacing, .. body]) != sum) throw MediaLimits.Damaged(what);
        return new(start[5], BinaryPrimitives.ReadUInt64LittleEndian(start.AsSpan(6)), BinaryPrimitives.ReadUInt32LittleEndian(start.AsSpan(14)), lacing, body);
    }
}

/// <summary>Writes the pages of one sound, numbered from 0.</summary>
public sealed class OggWriter
{
    public const int Continues = 1, Begins = 2, Ends = 4;
    private readonly ArrayBufferWriter<byte> file = new();
    private uint number;

    public byte[] ToArray() => file.WrittenSpan.ToArray();

    public static byte[] Lacing(int length) => [.. Enumerable.Repeat((byte)255, length / 255), (byte)(length % 255)];

    public void Write(int flags, ulong granule, byte[] lacing, byte[] body)
    {
        byte[] page = [.. "OggS"u8, 0, (byte)flags, .. new byte[8], 1, 0, 0, 0, .. new byte[8], (byte)lacing.Length, .. lacing, .. body];
        BinaryPrimitives.WriteUInt64LittleEndian(page.AsSpan(6), granule);
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(18), number++);
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(22), Checksums.Ogg(page));
        file.Write<byte>(page);
    }
}
