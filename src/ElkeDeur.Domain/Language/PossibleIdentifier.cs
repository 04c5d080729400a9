namespace ElkeDeur.Domain.Language;

/// <summary>What may say who somebody is.</summary>
public enum IdentifierKind { Iban, Email, CitizenNumber, CaseNumber, Phone, LicencePlate, BirthDate, Address, Street, Name }

/// <summary>A piece of text that may say who somebody is. A guess, for a person to judge.</summary>
/// <param name="Text">Exactly as it stands in the text.</param>
/// <param name="Start">Its first character, counted from 0.</param>
/// <param name="Sentence">What was seen, in plain Dutch; begins with "Mogelijk".</param>
public sealed record PossibleIdentifier(IdentifierKind Kind, string Text, int Start, string Sentence)
{
    public int Length => Text.Length;
}
