using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Worksheets.Together;

/// <summary>Everything that can be done with a sheet. The discriminator is also the value of <c>data-command</c> on its form.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(Begin), "begin")]
[JsonDerivedType(typeof(Rename), "rename")]
[JsonDerivedType(typeof(Join), "join")]
[JsonDerivedType(typeof(Fill), "fill")]
[JsonDerivedType(typeof(Tell), "tell")]
[JsonDerivedType(typeof(Choose), "choose")]
[JsonDerivedType(typeof(Show), "show")]
[JsonDerivedType(typeof(Agree), "agree")]
[JsonDerivedType(typeof(Review), "review")]
[JsonDerivedType(typeof(Finish), "finish")]
[JsonDerivedType(typeof(Reopen), "reopen")]
[JsonDerivedType(typeof(Undo), "undo")]
public abstract record SheetCommand
{
    /// <summary>Begins a sheet; the first command.</summary>
    /// <param name="Answers">What it begins with, when it is a copy or an import.</param>
    /// <param name="Organisations">What each organisation answered, by its name, when it is a copy or an import.</param>
    public sealed record Begin(
        string Address, string Name, ImmutableDictionary<string, string>? Answers = null, ImmutableDictionary<string, ImmutableDictionary<string, string>>? Organisations = null) : SheetCommand;

    /// <summary>Gives it another name.</summary>
    public sealed record Rename(string Name) : SheetCommand;

    /// <summary>Somebody answers for this party from now on.</summary>
    public sealed record Join(string Party, string Name) : SheetCommand;

    /// <summary>Changes answers of a party.</summary>
    /// <param name="Page">The page on which it was typed: that page knows its own saves, and not those of others.</param>
    public sealed record Fill(string Party, ImmutableList<Change> Changes, Guid? Page = null) : SheetCommand
    {
        public bool Equals(Fill? other) => other is not null && (Party, Page) == (other.Party, other.Page) && Changes.SequenceEqual(other.Changes);

        public override int GetHashCode() => HashCode.Combine(Party, Changes.Count);
    }

    /// <summary>Tells the team in which group one's own mirror came out. Answers stay with the person.</summary>
    public sealed record Tell(string Group) : SheetCommand;

    /// <summary>Settles a text that stands beside another: this is the answer, and the other goes.</summary>
    /// <param name="Was">What stood in the place when somebody chose; nothing when it is not known.</param>
    public sealed record Choose(Guid Beside, string Text, string? Was = null) : SheetCommand;

    /// <summary>Shows a field to everybody; nothing shows none.</summary>
    public sealed record Show(string? Field) : SheetCommand;

    /// <summary>Notes an agreement; it stands once somebody holds it and a day is set.</summary>
    public sealed record Agree(string What, string? Holder, DateOnly? Due, string? Partner) : SheetCommand;

    /// <summary>Sets the day to look back on.</summary>
    public sealed record Review(DateOnly? On) : SheetCommand;

    /// <summary>Says that the sheet is done. Refused while something is missing.</summary>
    public sealed record Finish : SheetCommand;

    /// <summary>Goes on with a sheet that was done.</summary>
    public sealed record Reopen : SheetCommand;

    /// <summary>Takes a command back.</summary>
    public sealed record Undo(Guid CommandId) : SheetCommand;
}

/// <summary>A place with its new text, and the text its writer began from.</summary>
public sealed record Change(string Place, string Was, string Text);
