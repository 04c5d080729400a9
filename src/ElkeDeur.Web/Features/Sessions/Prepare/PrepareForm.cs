using System.Globalization;
using ElkeDeur.Domain.Mysteries.Play;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Features.Sessions;

/// <summary>What the organiser filled in, as it was typed, with the mistakes per field.</summary>
public sealed class PrepareForm
{
    public string? Mystery { get; set; }
    public string? Datum { get; set; }
    public string? Tijd { get; set; }
    public string? Plek { get; set; }
    public string? Aantal { get; set; } = "4";
    public string? Geluid { get; set; } = "vanzelf";
    public string? Vorm { get; set; }
    public string? Vragen { get; set; }
    public string? Lijst { get; set; } = "ja";
    public string? Uitnodiging { get; set; }
    public Dictionary<string, string> Errors { get; } = [];

    public string? Error(string field) => Errors.GetValueOrDefault(field);

    public static PrepareForm Of(string mysteryId, Settings s) => new()
    {
        Mystery = mysteryId,
        Datum = s.PlannedFor is { } at ? Dates.Local(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Tijd = s.PlannedFor is { } on ? Dates.Local(on).ToString("HH:mm", CultureInfo.InvariantCulture) : null,
        Plek = s.Place,
        Aantal = s.People.ToString(CultureInfo.InvariantCulture),
        Geluid = s.SoundChoice switch { SoundChoice.DeviceVoice => "stem", SoundChoice.ReadAloud => "voorlezen", SoundChoice.Recording => "opname", _ => "vanzelf" },
        Vorm = s.Online ? "online" : null,
        Vragen = s.TypedQuestions ? "ja" : null,
        Lijst = s.ShowGuessed ? "ja" : null,
        Uitnodiging = s.Invitation,
    };

    /// <summary>The settings, or null when a field is wrong; then <see cref="Errors"/> says which.</summary>
    public Settings? Read()
    {
        var people = int.TryParse(Aantal, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 500 ? count : 0;
        if (people == 0) Errors["Aantal"] = "Vul in met hoeveel mensen jullie zijn, bijvoorbeeld 5.";
        if (people == 1) Errors["Aantal"] = "Voor een mysterie zijn een verteller en een team nodig. Ben je alleen? Kies dan ‘Luister alleen’.";
        if (string.IsNullOrEmpty(Mystery)) Errors["Mystery"] = "Kies een mysterie.";
        if (Plek?.Length > 200) Errors["Plek"] = "Maak de plek korter: hoogstens 200 tekens.";
        if (Uitnodiging?.Length > 2000) Errors["Uitnodiging"] = "Maak de tekst korter: hoogstens 2000 tekens.";
        var planned = Planned();
        return Errors.Count > 0 ? null : new()
        {
            PlannedFor = planned,
            Place = Text(Plek),
            People = people,
            Online = Vorm == "online",
            Invitation = Text(Uitnodiging),
            TypedQuestions = Vragen == "ja",
            ShowGuessed = Lijst == "ja",
            SoundChoice = Geluid switch { "stem" => SoundChoice.DeviceVoice, "voorlezen" => SoundChoice.ReadAloud, "opname" => SoundChoice.Recording, _ => SoundChoice.Automatic },
        };
    }

    private DateTime? Planned()
    {
        if (string.IsNullOrWhiteSpace(Datum)) return null;
        if (!DateOnly.TryParseExact(Datum, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year is < 2020 or > 2100)
        {
            Errors["Datum"] = "Vul een datum in, bijvoorbeeld 3 december 2026.";
            return null;
        }
        if (TimeOnly.TryParse(string.IsNullOrWhiteSpace(Tijd) ? "09:00" : Tijd, CultureInfo.InvariantCulture, out var time)) return Dates.Utc(day.ToDateTime(time));
        Errors["Tijd"] = "Vul een tijd in, bijvoorbeeld 13:30.";
        return null;
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
