namespace ElkeDeur.Web.Features.Shared;

/// <summary>An amount in words; what is not known is said to be unknown, never zero.</summary>
public static class Money
{
    public static string Words(Texts texts, long? euros) => euros is { } amount ? string.Create(Texts.Dutch, $"€\u00a0{amount:N0}") : texts["niet bekend"];
}
