using Microsoft.AspNetCore.Mvc;

namespace ElkeDeur.Web.Editing;

/// <summary>How much a form of the editor may hold: 4,000 fields, and texts of 512 kB that may take three times as much on their way here.</summary>
public static class FormLimits
{
    public const int Fields = 4000, Text = 512 * 1024, Body = 4 * 1024 * 1024;
}

/// <summary>On a page that takes a form of the editor.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LargeFormAttribute : RequestFormLimitsAttribute
{
    public LargeFormAttribute()
    {
        ValueCountLimit = FormLimits.Fields;
        ValueLengthLimit = FormLimits.Body;
        BufferBodyLengthLimit = FormLimits.Body;
    }
}
