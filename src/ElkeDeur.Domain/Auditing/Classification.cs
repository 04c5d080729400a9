using System.Reflection;

namespace ElkeDeur.Domain.Auditing;

/// <summary>What a stored field can say about a person.</summary>
public enum PersonalKind
{
    /// <summary>An id made by us that stands for one person's device or place.</summary>
    Pseudonym,
    /// <summary>A name or a role that points to one person.</summary>
    Name,
    /// <summary>A way to reach somebody.</summary>
    Contact,
    /// <summary>Free text in which people may write about themselves or others.</summary>
    FreeText,
}

/// <summary>How long a personal field is kept. Each value is code in Data/Retention with a test.</summary>
public enum Keep
{
    /// <summary>Emptied a number of days after the session closed (setting Retention:NamesDays, 90).</summary>
    UntilNamesGo,
    /// <summary>Deleted after the last reminder, or at once after a stop.</summary>
    UntilLastReminder,
    /// <summary>Emptied as soon as a mail was sent or given up.</summary>
    UntilSent,
    /// <summary>Deleted together with the workspace, after 12 months without use.</summary>
    UntilWorkspaceGoes,
    /// <summary>Kept, because its owner asked us to remember it.</summary>
    AsLongAsItsOwnerWants,
    /// <summary>Deleted when its line in the audit log is a year old.</summary>
    OneYear,
}

/// <summary>The field says something about a person.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute(PersonalKind kind, Keep keep) : Attribute
{
    /// <summary>What it says.</summary>
    public PersonalKind Kind => kind;

    /// <summary>How long it is kept.</summary>
    public Keep Keep => keep;
}

/// <summary>
/// The field says nothing about a person. On a class it covers only what cannot hold text: ids, hashes, times and numbers.
/// Any other text is classified at the property itself.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class NotPersonalAttribute : Attribute;

/// <summary>Reads the classification of a field; a test walks all stored fields with it.</summary>
public static class Classification
{
    /// <summary>False when nobody said whether the field is personal.</summary>
    public static bool IsClassified(PropertyInfo property) =>
        property.IsDefined(typeof(PersonalAttribute))
        || property.IsDefined(typeof(NotPersonalAttribute))
        || (property.DeclaringType!.IsDefined(typeof(NotPersonalAttribute)) && CannotHoldText(property));

    private static bool CannotHoldText(PropertyInfo property) =>
        property.PropertyType != typeof(string) || property.Name.EndsWith("Id", StringComparison.Ordinal);
}
