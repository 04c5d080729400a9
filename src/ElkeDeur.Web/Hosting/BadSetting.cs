namespace ElkeDeur.Web.Hosting;

/// <summary>A setting that makes no sense, with the sentence that says what to do. Stops the start.</summary>
public sealed class BadSetting(string sentence) : Exception(sentence)
{
    /// <summary>A setting as a number or the like; what it says is not repeated, it may be a secret.</summary>
    public static T Read<T>(IConfiguration settings, string name, T otherwise)
    {
        try
        {
            return settings.GetValue(name, otherwise)!;
        }
        catch (InvalidOperationException)
        {
            throw new BadSetting($"De instelling {name} klopt niet: hier past iets als {otherwise}.");
        }
    }
}
