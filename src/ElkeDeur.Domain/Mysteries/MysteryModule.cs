using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Mysteries;

/// <summary>What all cases share: manual, prompts, the five personal questions and the disclaimer. Durations are minutes, the timer is seconds.</summary>
public sealed record MysteryModule(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("intro")] string Introduction,
    [property: JsonPropertyName("aanleidingen")] IReadOnlyList<string> Occasions,
    [property: JsonPropertyName("disclaimer")] string Disclaimer,
    [property: JsonPropertyName("groepsgrootte")] GroupSize GroupSize,
    [property: JsonPropertyName("duur_min")] Durations Minutes,
    [property: JsonPropertyName("timer_default_s")] int TimerSeconds,
    [property: JsonPropertyName("antwoorden")] IReadOnlyList<Reply> Answers,
    [property: JsonPropertyName("rollen")] IReadOnlyList<RoleText> Roles,
    [property: JsonPropertyName("handleiding")] Manual Manual,
    [property: JsonPropertyName("eerste_reflectie")] IReadOnlyList<string> FirstThoughts,
    [property: JsonPropertyName("persoonlijke_vragen")] IReadOnlyList<ReflectionQuestion> PersonalQuestions,
    [property: JsonPropertyName("afsluiting")] IReadOnlyList<string> Closing,
    [property: JsonPropertyName("slotvraag")] string LastQuestion,
    [property: JsonPropertyName("handreiking")] GuideText Guide,
    [property: JsonPropertyName("fysiek_pakket")] BoxedSet BoxedSet);

/// <summary>Advice on the number of people present, the narrator included; never a limit.</summary>
public sealed record GroupSize(
    [property: JsonPropertyName("min")] int Min,
    [property: JsonPropertyName("max")] int Max,
    [property: JsonPropertyName("hard")] bool Hard);

/// <summary>Planned minutes per step of a round.</summary>
public sealed record Durations(
    [property: JsonPropertyName("voorbereiding")] int Preparation,
    [property: JsonPropertyName("extra_nieuwe_verteller")] int ExtraForNewNarrator,
    [property: JsonPropertyName("stap1")] int Step1,
    [property: JsonPropertyName("stap2")] int Step2,
    [property: JsonPropertyName("stap3")] int Step3,
    [property: JsonPropertyName("totaal")] int Total);

/// <summary>What one role does: organisator, verteller or samenwerkingsverband.</summary>
public sealed record RoleText(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("uitleg")] string Text);

/// <summary>The manual for the narrator.</summary>
public sealed record Manual(
    [property: JsonPropertyName("voorbereiding")] string Preparation,
    [property: JsonPropertyName("opstelling_fysiek")] string SetUpInRoom,
    [property: JsonPropertyName("opstelling_digitaal")] string SetUpOnline,
    [property: JsonPropertyName("stap1")] IReadOnlyList<string> Step1,
    [property: JsonPropertyName("stap2")] IReadOnlyList<string> Step2,
    [property: JsonPropertyName("stap3")] IReadOnlyList<string> Step3);

/// <summary>The guide the module belongs to.</summary>
public sealed record GuideText(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("omschrijving")] string Text);

/// <summary>The physical package with other cases, to be requested from its publisher.</summary>
public sealed record BoxedSet(
    [property: JsonPropertyName("aantal_casussen")] int Cases,
    [property: JsonPropertyName("contact")] string Contact);
