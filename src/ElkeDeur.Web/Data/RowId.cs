using System.Security.Cryptography;

namespace ElkeDeur.Web.Data;

public static class RowId
{
    // Lower case without vowels: no words by accident, nothing to mix up in an address.
    private const string Alphabet = "bcdfghjkmnpqrstvwxz23456789";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, 16);
}
