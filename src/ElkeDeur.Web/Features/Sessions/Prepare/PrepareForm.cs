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
    public string? Aantal { get; set; }
    public string? Geluid { get; set; }
    public string? Vorm { get; set; }
    public string? Vragen { get; set; }
    public string? Lijst { get; set; }
    public string? Uitnodiging { get; set; }
    public Dictionary<string, string> Errors { get; } = [];

    public string? Error(string field) => Errors.GetValueOrDefault(field);

    /// <summary>The form before anybody filled in anything. A box that is not ticked is not posted, so these are no defaults of the fields.</summary>
    public static PrepareForm Empty(string? mysteryId) => Of(mysteryId, new());

    public static PrepareForm Of(string? mysteryId, Settings s) => new()
    {
        Mystery = mysteryId,
        Datum = s.PlannedFor is { } at ? TypedDates.Field(DateOnly.FromDateTime(Dates.Local(at))) : null,
        Tijd = s.PlannedFor is { } on ? TypedDates.Field(TimeOnly.FromDateTime(Dates.Local(on))) : null,
        Plek = s.Place,
        Aantal = s.People.ToString(CultureInfo.InvariantCulture),
        Geluid = s.SoundChoice switch { SoundChoice.DeviceVoice => "stem", SoundChoice.ReadAloud => "voorlezen", SoundChoice.Recording => "opname", _ => "vanzelf" },
        Vorm = s.Online ? "online" : null,
        Vragen = s.TypedQuestions ? "ja" : null,
        Lijst = s.ShowGuessed ? "ja" : null,
        Uitnodiging = s.Invitation,
    };

    /// <summary>The settings, or null when a field is wrong; then <see cref="Errors"/> says which.</summary>
    /// <param name="kept">The moment it was planned for so far; that may be over.</param>
    public Settings? Read(DateTime now, DateTime? kept = null)
    {
        var people = int.TryParse(Aantal, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 500 ? count : 0;
        if (people == 0) Errors["Aantal"] = "Vul in met hoeveel mensen jullie zijn, bijvoorbeeld 5.";
        if (people == 1) Errors["Aantal"] = "Voor een mysterie zijn een verteller en een team nodig. Ben je alleen? Kies dan ‘Luister alleen’.";
        if (string.IsNullOrEmpty(Mystery)) Errors["Mystery"] = "Kies een mysterie.";
        if (Plek?.Length > Settings.LongestPlace) Errors["Plek"] = $"Maak de plek korter: hoogstens {Settings.LongestPlace} tekens.";
        if (Uitnodiging?.Length > Settings.LongestInvitation) Errors["Uitnodiging"] = $"Maak de tekst korter: hoogstens {Settings.LongestInvitation} tekens.";
        var planned = Planned(now, kept);
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

    private DateTime? Planned(DateTime now, DateTime? kept)
    {
        var ((day, dayFlaw), (time, timeFlaw)) = (TypedDates.Day(Datum), TypedDates.Time(Tijd));
        if (dayFlaw is null && day is null && time is not null) dayFlaw = "Vul ook een datum in, of maak de tijd leeg.";
        if (timeFlaw is null && time is null && day is not null) timeFlaw = "Vul ook een tijd in, bijvoorbeeld 13:30.";
        if (day < Day(now) && (kept is null || day != Day(kept.Value))) dayFlaw = "Deze dag is voorbij. Kies vandaag of een latere dag.";
        var planned = day is { } on && time is { } at ? Dates.Utc(on.ToDateTime(at)) : null;
        if (planned is null && day is not null && time is not null) timeFlaw = "Deze tijd bestaat die dag niet: de klok gaat dan een uur vooruit. Kies een andere tijd.";
        if (dayFlaw is not null) Errors["Datum"] = dayFlaw;
        if (timeFlaw is not null) Errors["Tijd"] = timeFlaw;
        return planned;
    }

    private static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(Dates.Local(utc));

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
