using System.Text.Json.Serialization;

namespace ElkeDeur.Domain.Library;

/// <summary>What an item of the library is. Each kind is a folder of the content.</summary>
public enum LibraryKind
{
    /// <summary>One of the seventeen cases of Mogelijk maken wat nodig is.</summary>
    [JsonStringEnumMemberName("casus")] Case,
    [JsonStringEnumMemberName("voorbeeld")] Example,
    [JsonStringEnumMemberName("pilot")] Pilot,
    [JsonStringEnumMemberName("indicator")] Indicator,
    [JsonStringEnumMemberName("patroon")] Pattern,
    [JsonStringEnumMemberName("instrument")] Instrument,
    [JsonStringEnumMemberName("achtergrond")] Background,
}

/// <summary>The kind of boundary a case got stuck on. Source: Transitiecommissie Sociaal Domein; privacy as a kind of its own is ours.</summary>
public enum Boundary
{
    [JsonStringEnumMemberName("FIN")] Finance,
    [JsonStringEnumMemberName("REG")] Rules,
    [JsonStringEnumMemberName("SAM")] Cooperation,
    [JsonStringEnumMemberName("CUL")] Culture,
    [JsonStringEnumMemberName("KEN")] Knowledge,
    [JsonStringEnumMemberName("ORG")] Organisation,
    [JsonStringEnumMemberName("PRI")] Privacy,
}

/// <summary>A part of life a question is about: the eight of the guide (8.1), and three that the practice cases need.</summary>
public enum LifeDomain
{
    [JsonStringEnumMemberName("familie_en_relatie")] Family,
    [JsonStringEnumMemberName("werk_en_inkomen")] Income,
    [JsonStringEnumMemberName("schulden_en_incasso")] Debt,
    [JsonStringEnumMemberName("wonen_en_buren")] Housing,
    [JsonStringEnumMemberName("zorg_en_opvang")] Care,
    [JsonStringEnumMemberName("politie_en_justitie")] Justice,
    [JsonStringEnumMemberName("aankopen_en_garantie")] Purchases,
    [JsonStringEnumMemberName("algemeen")] General,
    [JsonStringEnumMemberName("onderwijs_en_jeugd")] Youth,
    [JsonStringEnumMemberName("meedoen")] Participation,
    [JsonStringEnumMemberName("verblijf")] Residence,
}

/// <summary>How high a stuck case went: the worker alone (0) to national (5). Source: our reading of the cases.</summary>
public enum EscalationLevel
{
    [JsonStringEnumMemberName("E0")] Worker,
    [JsonStringEnumMemberName("E1")] Team,
    [JsonStringEnumMemberName("E2")] Municipality,
    [JsonStringEnumMemberName("E3")] Management,
    [JsonStringEnumMemberName("E4")] Alderman,
    [JsonStringEnumMemberName("E5")] National,
}

/// <summary>How a practice case ended.</summary>
public enum Ending
{
    [JsonStringEnumMemberName("opgelost")] Solved,
    [JsonStringEnumMemberName("deels_opgelost")] PartlySolved,
    [JsonStringEnumMemberName("onopgelost")] Unsolved,
    [JsonStringEnumMemberName("open")] Open,
}
