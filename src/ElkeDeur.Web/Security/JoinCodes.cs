using System.Security.Cryptography;
using ElkeDeur.Web.Data;
using ElkeDeur.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Security;

/// <summary>Codes of six out of 28 characters that nobody mixes up and that spell no words. Valid until 30 days after the date.</summary>
public static class JoinCodes
{
    public const string Alphabet = "23456789BCDFGHJKLMNPQRSTVWXZ";
    public const int Length = 6;
    private static readonly TimeSpan AfterTheDate = TimeSpan.FromDays(30);

    public static DateTime ValidUntil(DateTime date) => date + AfterTheDate;

    public static async Task<JoinCodeRow> NewAsync(AppDb db, string leadsTo, DateTime date)
    {
        while (true)
        {
            var code = RandomNumberGenerator.GetString(Alphabet, Length);
            if (!await db.JoinCodes.AnyAsync(c => c.Code == code)) return JoinCodeRow.For(code, leadsTo, ValidUntil(date));
        }
    }

    /// <summary>What was meant: capitals, without spaces and dashes; null when it cannot be a code.</summary>
    public static string? Read(string? typed)
    {
        var code = string.Concat((typed ?? "").Take(40).Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }
}
