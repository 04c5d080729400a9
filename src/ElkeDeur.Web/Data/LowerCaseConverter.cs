using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ElkeDeur.Web.Data;

/// <summary>Stores an enum as its name in lower case.</summary>
public sealed class LowerCaseConverter<T>() : ValueConverter<T, string>(
    value => value.ToString().ToLowerInvariant(), text => Enum.Parse<T>(text, true)) where T : struct, Enum;
