using ElkeDeur.Domain.Guide;

namespace ElkeDeur.Domain.Library;

/// <summary>The Dutch words for roles and for the values of the library, as people read them.</summary>
public static class LibraryWords
{
    /// <summary>One item of this kind.</summary>
    public static string Of(LibraryKind kind) => kind switch
    {
        LibraryKind.Case => "Praktijkcasus",
        LibraryKind.Example => "Voorbeeld",
        LibraryKind.Pilot => "Pilot",
        LibraryKind.Indicator => "Indicator",
        LibraryKind.Pattern => "Vastlooppatroon",
        LibraryKind.Instrument => "Instrument",
        _ => "Achtergrond",
    };

    /// <summary>All items of this kind.</summary>
    public static string Plural(LibraryKind kind) => kind switch
    {
        LibraryKind.Case => "Praktijkcasussen",
        LibraryKind.Example => "Voorbeelden",
        LibraryKind.Pilot => "Pilots",
        LibraryKind.Indicator => "Indicatoren",
        LibraryKind.Pattern => "Vastlooppatronen",
        LibraryKind.Instrument => "Instrumenten",
        _ => "Achtergrond",
    };

    /// <summary>The boundary in one or two words.</summary>
    public static string Of(Boundary boundary) => boundary switch
    {
        Boundary.Finance => "Geld",
        Boundary.Rules => "Wetten en regels",
        Boundary.Cooperation => "Samenwerking",
        Boundary.Culture => "Cultuur en houding",
        Boundary.Knowledge => "Kennis",
        Boundary.Organisation => "Organisatie en mandaat",
        _ => "Privacy",
    };

    /// <summary>The part of life.</summary>
    public static string Of(LifeDomain domain) => domain switch
    {
        LifeDomain.Family => "Familie en relatie",
        LifeDomain.Income => "Werk en inkomen",
        LifeDomain.Debt => "Schulden en incasso",
        LifeDomain.Housing => "Wonen en buren",
        LifeDomain.Care => "Zorg en opvang",
        LifeDomain.Justice => "Politie en justitie",
        LifeDomain.Purchases => "Aankopen en garantie",
        LifeDomain.General => "Algemeen",
        LifeDomain.Youth => "Onderwijs en jeugd",
        LifeDomain.Participation => "Meedoen",
        _ => "Verblijf",
    };

    /// <summary>Who the highest person was that a case reached.</summary>
    public static string Of(EscalationLevel level) => level switch
    {
        EscalationLevel.Worker => "alleen de hulpverlener",
        EscalationLevel.Team => "het team of de teamleider",
        EscalationLevel.Municipality => "een ambtenaar of overleg tussen organisaties",
        EscalationLevel.Management => "de leiding van een organisatie",
        EscalationLevel.Alderman => "de wethouder of directeur",
        _ => "landelijk",
    };

    /// <summary>How it ended.</summary>
    public static string Of(Ending ending) => ending switch
    {
        Ending.Solved => "Opgelost",
        Ending.PartlySolved => "Deels opgelost",
        Ending.Unsolved => "Niet opgelost",
        _ => "Nog open",
    };

    /// <summary>The role as the guide calls it.</summary>
    public static string Of(ProfessionalRole role) => role switch
    {
        ProfessionalRole.FrontLine => "Uitvoerende",
        ProfessionalRole.PolicyOfficer => "Beleidsmedewerker",
        ProfessionalRole.Manager => "Leidinggevende",
        _ => "Bestuurder",
    };
}
