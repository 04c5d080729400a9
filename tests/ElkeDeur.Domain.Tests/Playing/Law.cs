using System.Globalization;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xunit.Sdk;

namespace ElkeDeur.Domain.Tests.Playing;

/// <summary>
/// Checks a property on many rows of throws. A failure prints its seed; the environment variable ELKEDEUR_SEED repeats it.
/// </summary>
public static class Law
{
    public static void Holds(int games, Action<IReadOnlyList<int>> property, int throws = 220)
    {
        var seed = Environment.GetEnvironmentVariable("ELKEDEUR_SEED") is { Length: > 0 } given
            ? ulong.Parse(given, CultureInfo.InvariantCulture)
            : BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
        var config = Config.QuickThrowOnFailure.WithMaxTest(games).WithQuietOnSuccess(true)
            .WithReplay(FSharpOption<Replay>.Some(new(new(seed), FSharpOption<int>.None)));
        try
        {
            Check.One(config, Prop.ForAll(Throws(throws), row => property(row)));
        }
        catch (Exception e) when (e is not XunitException)
        {
            throw new XunitException($"Repeat with ELKEDEUR_SEED={seed}\n{e.Message}", e);
        }
    }

    private static Arbitrary<int[]> Throws(int count) => Arb.From(
        from length in Gen.Choose(count / 2, count)
        from row in Gen.Choose(0, 1 << 20).ArrayOf(length)
        select row, Simpler);

    // Shorter rows first, then rows with a part left out; a failing game keeps its meaning best that way.
    private static IEnumerable<int[]> Simpler(int[] row)
    {
        for (var part = row.Length / 2; part > 0; part /= 2)
        {
            yield return row[..^part];
            for (var at = 0; at + part <= row.Length; at += part) yield return [.. row[..at], .. row[(at + part)..]];
        }
    }
}
