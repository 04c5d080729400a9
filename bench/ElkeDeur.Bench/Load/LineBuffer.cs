namespace ElkeDeur.Bench.Load;

/// <summary>Collects a line that arrives in pieces. Only its beginning is kept: that is where the meaning is.</summary>
internal sealed class LineBuffer
{
    private readonly byte[] kept = new byte[48];
    private int length;

    public ReadOnlySpan<byte> Line => kept.AsSpan(0, Math.Min(length, kept.Length)).TrimEnd((byte)'\r');

    public void Clear() => length = 0;

    /// <summary>Takes up to and including the end of the line; says how much that was and whether the line is whole.</summary>
    public int Take(ReadOnlySpan<byte> data, out bool whole)
    {
        var end = data.IndexOf((byte)'\n');
        whole = end >= 0;
        var piece = whole ? data[..end] : data;
        if (length < kept.Length) piece[..Math.Min(piece.Length, kept.Length - length)].CopyTo(kept.AsSpan(length));
        length += piece.Length;
        return whole ? end + 1 : data.Length;
    }
}
