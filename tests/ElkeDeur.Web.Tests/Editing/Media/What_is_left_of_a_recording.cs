using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Editing.Media;
using ElkeDeur.Web.Tests.Content;

namespace ElkeDeur.Web.Tests.Editing.Media;

public sealed class What_is_left_of_a_recording
{
    [Fact]
    public void An_MP3_keeps_its_frames_and_loses_every_tag()
    {
        var clean = MediaFile.Clean(Recordings.Mp3(1000));

        Assert.Equal(Recordings.Mp3(1000, tags: false), clean.Bytes);
        Assert.Equal(1000 * 1152 / 44100d, clean.Length.TotalSeconds, 2);
    }

    [Fact]
    public void An_Opus_recording_keeps_its_packets_and_loses_its_remarks()
    {
        var file = Recordings.Opus(500);

        var clean = MediaFile.Clean(file);

        Assert.Equal((MediaKind.Opus, 10d), (clean.Kind, clean.Length.TotalSeconds));
        Assert.True(Pictures.Holds(file, "Kanarienaam"));
        Assert.False(Pictures.Holds(clean.Bytes, "Kanarienaam"));
        Assert.True(clean.Bytes.Length < 3000);
        Assert.Equal(clean.Bytes, MediaFile.Clean(clean.Bytes).Bytes);
    }

    [Theory]
    [InlineData("opus"), InlineData("mp3")]
    public void A_real_recording_comes_through_with_the_length_it_has(string extension)
    {
        var shelf = MysteryShelf.Load(ContentCopy.Real);
        var mystery = shelf.Shipped[0];

        var clean = MediaFile.Clean(File.ReadAllBytes(shelf.SoundFile(mystery, extension)!));

        Assert.InRange(clean.Length.TotalMilliseconds - shelf.Times(mystery).Duration, -300, 300);
    }

    [Fact]
    public void What_does_not_fit_is_refused_with_what_to_do()
    {
        Assert.Contains("Hoogstens 10 minuten", Refusal(Recordings.Mp3(23_000)), StringComparison.Ordinal);
        Assert.Contains("mono of stereo", Refusal(Recordings.Opus(50, channels: 6)), StringComparison.Ordinal);
        Assert.Contains("meer dan één spoor", Refusal(Recordings.Opus(50, secondSerial: 7)), StringComparison.Ordinal);
        Assert.Contains("20 MB", Refusal([.. "ID3"u8, .. new byte[21 * 1024 * 1024]]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_of_a_recording_get_their_share_by_their_words()
    {
        Story story = new(StoryForm.Monologue, "", "", [new(2, "a", "een twee drie"), new(1, "a", "een")]);

        var times = SoundTimes.Estimate(story, 8000);

        Assert.Equal([new LineTime(1, 0, 2000), new LineTime(2, 2000, 8000)], times.Lines);
        Assert.True(times.ByPeople);
    }

    private static string Refusal(byte[] file) => Assert.Throws<UnfitMedia>(() => MediaFile.Clean(file)).Message;
}
