using System.Text.Json;
using ElkeDeur.Web.Editing.Forms;
using Microsoft.AspNetCore.Http;

namespace ElkeDeur.Web.Editing.Previews;

/// <summary>What was filled in so far, whole enough to be looked at.</summary>
/// <param name="Missing">The names of the fields that are still empty.</param>
public sealed record PostedDraft<T>(T Content, IReadOnlyList<string> Missing)
{
    public static PostedDraft<T> Of(EditorForms forms, IFormCollection posted, DateOnly today)
    {
        var form = forms.Of<T>();
        var whole = Whole.Of(form.Fields, form.Read(posted, today));
        var names = form.Form.Fields.ToDictionary(field => field.Path, field => field.Label);
        return new(whole.As<T>(), [.. whole.Missing.Select(flaw => names.GetValueOrDefault(FieldPath.Pattern(flaw.Field)) ?? names[FieldPath.Pattern(FieldPath.Parent(flaw.Field))]).Distinct()]);
    }
}

/// <summary>The frame that shows a draft as others will see it, beside the form or below it.</summary>
/// <param name="FormId">The id of the form on this page.</param>
/// <param name="Address">Where the form is posted to be shown.</param>
/// <param name="HasScreens">Whether there is a choice of moment and screen: only a mystery is played.</param>
public sealed record PreviewFrame(string FormId, string Address, bool HasScreens);
