using ElkeDeur.Domain.Writing;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Features.Workspaces.Writing;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Features.Workspaces.Writing;

/// <summary>Whatever somebody types is read: with mistakes told, never with trouble.</summary>
public sealed class Any_text_at_all
{
    private const int Times = 400;

    private static readonly string[] Scraps = ["[", "{", "}", "]", ": ", "- ", "\n", "\n  ", "|", ">-", "\"", "'", "#", "&a ", "*a", "!!x ", "---\n", "null", "[[", "]]", "](", "<", "\t", "\u0000", "é", "1", "true"];

    private static readonly (WrittenKind Kind, string Key)[] Whole =
        [(WrittenKind.Mystery, "samenwerking-opschalen"), (WrittenKind.PracticeCase, "casus-3"), (WrittenKind.GuideAddition, "bouwstenen/aanbod")];

    [Fact]
    public async Task Is_read_as_far_as_it_goes()
    {
        await using var app = new TestApp(Database.Sqlite);
        var (frames, reader) = (app.Services.GetRequiredService<Frames>(), app.Services.GetRequiredService<ContentReader>());
        var seed = (uint)System.Security.Cryptography.RandomNumberGenerator.GetInt32(int.MaxValue);
        TestContext.Current.TestOutputHelper!.WriteLine($"Seed {seed}");
        foreach (var (kind, key) in Whole)
        {
            var text = frames.Copy(kind, key)!;
            for (var i = 0; i < Times; i++) await ReadAsync(reader, kind, Next(text, ref seed), seed);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("titel: [\nkort: {")]
    [InlineData("---\n")]
    [InlineData("---\n---\n")]
    [InlineData("- een\n- twee")]
    [InlineData("titel: \u0000")]
    [InlineData("%YAML 9.9\n---\ntitel: x")]
    [InlineData("? [een, twee]\n: drie")]
    [InlineData("{a: {a: {a: ")]
    public async Task Is_read_also_when_it_is(string text)
    {
        await using var app = new TestApp(Database.Sqlite);
        foreach (var (kind, _) in Whole) await ReadAsync(app.Services.GetRequiredService<ContentReader>(), kind, text, 0);
    }

    private static async Task ReadAsync(ContentReader reader, WrittenKind kind, string text, uint seed)
    {
        try
        {
            Assert.NotNull((await reader.ReadAsync("w", kind, "tekst", text)).Flaws);
        }
        catch (Exception trouble) when (trouble is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{kind}, seed {seed}: {trouble}\n{text}");
        }
    }

    // Something taken out, and something odd put in, a few times.
    private static string Next(string text, ref uint seed)
    {
        for (var times = 1 + Roll(ref seed, 4); times > 0; times--)
        {
            var at = Roll(ref seed, text.Length);
            var gone = Roll(ref seed, Math.Min(60, text.Length - at));
            text = text[..at] + Scraps[Roll(ref seed, Scraps.Length)] + text[(at + gone)..];
            if (Roll(ref seed, 10) == 0) text = text[..(1 + Roll(ref seed, text.Length - 1))];
        }
        return text;
    }

    private static int Roll(ref uint seed, int sides)
    {
        seed = (seed * 1664525) + 1013904223;
        return (int)((seed >> 8) % (uint)Math.Max(1, sides));
    }
}
