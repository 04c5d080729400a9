using System.Buffers.Binary;

namespace ElkeDeur.Web.Editing.Media;

/// <summary>Reads a file from front to back; past its end the file is not whole.</summary>
public sealed class ByteReader(ReadOnlyMemory<byte> bytes, string what)
{
    public int At { get; private set; }
    public int Left => bytes.Length - At;

    public ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > Left) throw MediaLimits.Damaged(what);
        At += count;
        return bytes.Span.Slice(At - count, count);
    }

    /// <summary>What comes next, without going on; shorter at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count) => bytes.Span.Slice(At, Math.Min(count, Left));

    /// <summary>All that is left, without going on.</summary>
    public ReadOnlySpan<byte> Rest => bytes.Span[At..];

    public byte Byte() => Take(1)[0];

    public int Short() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    public uint Long() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));
}
