using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ElkeDeur.Bench.Load;

/// <summary>One event of a stream: its first letter says which (fragment, changed, now, presence, look).</summary>
public readonly record struct StreamEvent(char Kind, int Id, int Bytes, string? Text);

/// <summary>Reads server-sent events out of a chunked HTTP answer, in whatever pieces they arrive. Keeps the text only when asked.</summary>
public sealed class EventParser(Action<StreamEvent> happened, bool keepText = false)
{
    private readonly LineBuffer framing = new(), body = new();
    private readonly ArrayBufferWriter<byte> text = new();
    private Part part = Part.Head;
    private int chunkLeft, bytes, id = -1;
    private char kind;

    private enum Part
    {
        Head,
        Size,
        Data,
        End,
    }

    /// <summary>The status of the answer; 0 until it is known.</summary>
    public int Status { get; private set; }

    public void Feed(ReadOnlySpan<byte> data)
    {
        while (!data.IsEmpty) data = data[(part == Part.Data ? Chunk(data) : Frame(data))..];
    }

    private int Frame(ReadOnlySpan<byte> data)
    {
        var used = framing.Take(data, out var whole);
        if (!whole) return used;
        part = part switch
        {
            Part.Head => Head(framing.Line),
            Part.Size => Size(framing.Line),
            _ => Part.Size,
        };
        framing.Clear();
        return used;
    }

    private Part Head(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty) return Part.Size;
        if (Status == 0 && Utf8Parser.TryParse(line["HTTP/1.1 ".Length..], out int status, out _)) Status = status;
        return Part.Head;
    }

    private Part Size(ReadOnlySpan<byte> line) => Utf8Parser.TryParse(line, out chunkLeft, out _, 'x') && chunkLeft > 0 ? Part.Data : Part.Size;

    private int Chunk(ReadOnlySpan<byte> data)
    {
        var mine = data[..Math.Min(chunkLeft, data.Length)];
        chunkLeft -= mine.Length;
        if (chunkLeft == 0) part = Part.End;
        for (var rest = mine; !rest.IsEmpty;) rest = rest[Line(rest)..];
        return mine.Length;
    }

    private int Line(ReadOnlySpan<byte> data)
    {
        var used = body.Take(data, out var whole);
        bytes += used;
        if (keepText) text.Write(data[..used]);
        if (!whole) return used;
        Understand(body.Line);
        body.Clear();
        return used;
    }

    private void Understand(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty) Tell();
        else if (line.StartsWith("event: "u8)) kind = (char)line[7];
        else if (line.StartsWith("id: "u8) && Utf8Parser.TryParse(line[4..], out int found, out _)) id = found;
    }

    private void Tell()
    {
        happened(new(kind, id, bytes, keepText ? Encoding.UTF8.GetString(text.WrittenSpan) : null));
        (kind, id, bytes) = ('\0', -1, 0);
        text.ResetWrittenCount();
    }
}
