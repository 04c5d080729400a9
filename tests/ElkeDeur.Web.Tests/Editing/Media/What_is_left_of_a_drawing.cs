using System.Security.Cryptography;
using ElkeDeur.Web.Editing.Media;

namespace ElkeDeur.Web.Tests.Editing.Media;

public sealed class What_is_left_of_a_drawing
{
    [Theory]
    [InlineData(0, 1), InlineData(0, 2), InlineData(0, 4), InlineData(0, 8), InlineData(0, 16)]
    [InlineData(2, 8), InlineData(2, 16), InlineData(3, 1), InlineData(3, 2), InlineData(3, 4), InlineData(3, 8)]
    [InlineData(4, 8), InlineData(4, 16), InlineData(6, 8), InlineData(6, 16)]
    public void Every_kind_of_PNG_keeps_its_picture_and_nothing_else(int colour, int depth)
    {
        const int width = 21, height = 9;
        var samples = colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var rows = Enumerable.Range(0, height).Select(_ => RandomNumberGenerator.GetBytes(((width * samples * depth) + 7) / 8)).ToList();
        var palette = colour == 3 ? RandomNumberGenerator.GetBytes(256 * 3) : null;
        var file = Pictures.Png(width, height, depth, colour, rows, palette, colour == 3 ? [10, 20] : null, filter: row => row % 5);

        var clean = MediaFile.Clean(file);

        Assert.Equal((MediaKind.Png, width, height), (clean.Kind, clean.Width, clean.Height));
        Assert.False(Pictures.Holds(clean.Bytes, "Kanarienaam"));
        var (before, after) = (PngFile.Read(file), PngFile.Read(clean.Bytes));
        Assert.Equal(before.Rgba, after.Rgba);
        Assert.Equal(Expected(colour, depth, rows[4], 7, palette), after.Rgba.AsSpan(((4 * width) + 7) * 4, 3).ToArray());
    }

    [Fact]
    public void An_interlaced_PNG_gives_the_same_picture()
    {
        const int width = 5, height = 5;
        byte Grey(int x, int y) => (byte)((y * 16) + x);
        (int X, int Y, int Dx, int Dy)[] passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
        var rows = from pass in passes
                   from y in Enumerable.Range(0, height).Where(y => y >= pass.Y && (y - pass.Y) % pass.Dy == 0)
                   let row = Enumerable.Range(0, width).Where(x => x >= pass.X && (x - pass.X) % pass.Dx == 0).Select(x => Grey(x, y)).ToArray()
                   where row.Length > 0
                   select row;

        var picture = PngFile.Read(MediaFile.Clean(Pictures.Png(width, height, 8, 0, rows, interlaced: true)).Bytes);

        Assert.All(Enumerable.Range(0, width * height), i => Assert.Equal(Grey(i % width, i / width), picture.Rgba[i * 4]));
    }

    [Fact]
    public void See_through_places_stay_so()
    {
        var grey = PngFile.Read(MediaFile.Clean(Pictures.Png(2, 1, 8, 0, [[7, 8]], transparent: [0, 7])).Bytes);
        var colour = PngFile.Read(MediaFile.Clean(Pictures.Png(2, 1, 8, 2, [[1, 2, 3, 1, 2, 4]], transparent: [0, 1, 0, 2, 0, 3])).Bytes);

        Assert.Equal((0, 255), (grey.Rgba[3], grey.Rgba[7]));
        Assert.Equal((0, 255), (colour.Rgba[3], colour.Rgba[7]));
    }

    [Theory]
    [InlineData(1, false), InlineData(6, false), InlineData(3, true), InlineData(8, true)]
    public void A_JPEG_keeps_its_picture_and_how_it_was_held_and_nothing_else(int turned, bool progressive)
    {
        var file = Pictures.Jpeg(turned, progressive);

        var clean = MediaFile.Clean(file);

        Assert.Equal(MediaKind.Jpeg, clean.Kind);
        foreach (var word in (string[])["Kanarienaam", "ns.adobe.com", "ICC_PROFILE", "Photoshop"]) Assert.False(Pictures.Holds(clean.Bytes, word), word);
        Assert.Equal(turned > 1, Pictures.Holds(clean.Bytes, "Exif"));
        Assert.Equal([0x3F, 0xFF, 0x00, 0x12, 0xFF, 0xD0, 0x34, 0xFF, 0xD9], clean.Bytes[^9..]);
        Assert.Equal(clean.Bytes, MediaFile.Clean(clean.Bytes).Bytes);
    }

    [Fact]
    public void How_it_was_held_is_one_number_in_a_part_of_our_own()
    {
        var part = JpegOrientation.Write(6);

        Assert.Equal(part.Length - 2, (part[2] << 8) | part[3]);
        Assert.Equal(6, JpegOrientation.Read(part.AsSpan(4)));
    }

    [Theory]
    [InlineData("gif", "GIF89a", "PNG of JPEG")]
    [InlineData("svg", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "Een SVG kan een programma bevatten")]
    [InlineData("html", "<html><script>alert(1)</script></html>", "Kies een ander bestand")]
    [InlineData("exe", "MZ\u0090\0", "Kies een ander bestand")]
    [InlineData("empty", "", "Dit bestand is leeg")]
    [InlineData("wav", "RIFF....WAVEfmt ", "mp3")]
    public void What_is_no_drawing_is_refused_whatever_it_is_called(string what, string file, string sentence)
    {
        Assert.NotEmpty(what);
        var unfit = Assert.Throws<UnfitMedia>(() => MediaFile.Clean([.. file.Select(letter => (byte)letter)]));
        Assert.Contains(sentence, unfit.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_refused_by_its_size_before_it_is_unpacked()
    {
        var bomb = Pictures.Png(Pictures.Head(50_000, 50_000, 8, 6), null, null, new byte[100]);

        var unfit = Assert.Throws<UnfitMedia>(() => MediaFile.Clean(bomb));

        Assert.Contains("50000 bij 50000", unfit.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Packed_data_that_gives_more_than_the_picture_needs_is_not_unpacked()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var clean = MediaFile.Clean(Pictures.Png(1, 1, 8, 0, Enumerable.Repeat(new byte[1], 1).Concat(Enumerable.Repeat(new byte[1_000_000], 50))));

        Assert.Equal(1, clean.Width);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 60_000_000);
    }

    [Fact]
    public void A_broken_file_is_told_to_be_broken_wherever_it_breaks()
    {
        foreach (var file in (byte[][])[Pictures.Png(3, 3, 8, 2, Enumerable.Repeat(new byte[9], 3)), Pictures.Jpeg(6), Recordings.Mp3(60), Recordings.Opus(60)])
            for (var length = 1; length < Math.Min(file.Length, 2000); length++) TryIt(file[..length]);
    }

    [Fact]
    public void Any_changed_byte_is_either_read_or_refused()
    {
        var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
        TestContext.Current.SendDiagnosticMessage($"seed {seed}");
        var next = (uint)seed;
        int Roll(int sides) => (int)((next = (next * 1664525) + 1013904223) >> 8) % sides;
        foreach (var file in (byte[][])[Pictures.Png(3, 3, 8, 2, Enumerable.Repeat(new byte[9], 3)), Pictures.Jpeg(6), Recordings.Mp3(20), Recordings.Opus(60)])
            for (var i = 0; i < 3000; i++)
            {
                byte[] changed = [.. file];
                for (var n = Roll(4); n >= 0; n--) changed[Roll(Math.Min(400, changed.Length))] = (byte)Roll(256);
                TryIt(changed);
            }
    }

    private static void TryIt(byte[] file)
    {
        try
        {
            MediaFile.Clean(file);
        }
        catch (UnfitMedia unfit)
        {
            Assert.EndsWith(".", unfit.Message, StringComparison.Ordinal);
        }
    }

    private static byte[] Expected(int colour, int depth, byte[] row, int pixel, byte[]? palette)
    {
        int Sample(int number) => depth switch
        {
            16 => (row[number * 2] << 8) | row[(number * 2) + 1],
            _ => (row[number * depth / 8] >> (8 - depth - (number * depth % 8))) & ((1 << depth) - 1),
        };
        byte Eight(int sample) => (byte)(depth == 16 ? sample >> 8 : sample * 255 / ((1 << depth) - 1));
        var samples = colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        if (palette is not null) return palette[(Sample(pixel) * 3)..((Sample(pixel) * 3) + 3)];
        return colour is 2 or 6
            ? [Eight(Sample(pixel * samples)), Eight(Sample((pixel * samples) + 1)), Eight(Sample((pixel * samples) + 2))]
            : [.. Enumerable.Repeat(Eight(Sample(pixel * samples)), 3)];
    }
}
