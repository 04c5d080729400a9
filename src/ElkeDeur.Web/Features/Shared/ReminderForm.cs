using ElkeDeur.Web.Mail;

namespace ElkeDeur.Web.Features.Shared;

/// <summary>The form to be reminded by mail, and what came of it.</summary>
/// <param name="explanation">When mail comes.</param>
public sealed class ReminderForm(string explanation)
{
    public string Explanation => explanation;
    public string? Mail { get; private set; }

    /// <summary>What is said once a mail is on its way.</summary>
    public string? Said { get; private set; }

    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>Takes over the answer; the status to show the page with.</summary>
    public int Take(string? mail, ReminderAnswer answer)
    {
        if (answer == ReminderAnswer.Asked)
        {
            Said = answer.Sentence();
            return StatusCodes.Status200OK;
        }
        (Mail, Errors["mail"]) = (mail, answer.Sentence());
        return StatusCodes.Status422UnprocessableEntity;
    }
}
