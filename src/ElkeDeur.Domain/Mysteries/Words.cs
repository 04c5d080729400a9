namespace ElkeDeur.Domain.Mysteries;

/// <summary>The Dutch words for the values of the data model, as people read them.</summary>
public static class Words
{
    /// <summary>The answer as the narrator says it.</summary>
    public static string Of(Reply reply) => reply switch
    {
        Reply.Yes => "Ja",
        Reply.No => "Nee",
        Reply.NotRelevant => "Niet relevant",
        _ => "Vraag het anders",
    };

    /// <summary>The building block as the guide calls it.</summary>
    public static string Of(BuildingBlock block) => block switch
    {
        BuildingBlock.Offer => "Aanbod",
        BuildingBlock.Information => "Informatie",
        BuildingBlock.Reach => "Bereik",
        BuildingBlock.Access => "Toegang",
        BuildingBlock.Treatment => "Bejegening",
        BuildingBlock.Network => "Samenwerkingsnetwerk",
        _ => "Lerende uitvoeringspraktijk",
    };

    /// <summary>The address of a building block's page, relative to the guide.</summary>
    public static string Slug(BuildingBlock block) => Of(block).ToLowerInvariant().Replace(' ', '-');

    /// <summary>The field of work of a group.</summary>
    public static string Of(WorkField field) => field switch
    {
        WorkField.Income => "Inkomen",
        WorkField.Debt => "Schulden",
        WorkField.Communication => "Communicatie",
        WorkField.Quality => "Kwaliteit",
        WorkField.Prevention => "Preventie",
        WorkField.Policy => "Beleid",
        WorkField.Network => "Netwerk",
        WorkField.SocialSupportAct => "Wmo",
        WorkField.Care => "Zorg",
        WorkField.Youth => "Jeugd",
        WorkField.Family => "Gezin",
        WorkField.School => "Onderwijs",
        WorkField.Recovery => "Herstel",
        WorkField.NeighbourhoodTeam => "Wijkteam",
        _ => "Informele hulp",
    };

    /// <summary>How hard a case is.</summary>
    public static string Of(Difficulty difficulty) => difficulty switch
    {
        Difficulty.Easy => "Makkelijk",
        Difficulty.Medium => "Gemiddeld",
        _ => "Pittig",
    };

    /// <summary>What a hint does.</summary>
    public static string Of(HintClass hint) => hint switch
    {
        HintClass.Elaboration => "Verdieping: vertelt meer over dit element",
        HintClass.Pointer => "Doorverwijzing: wijst naar wat nog te raden is",
        _ => "Gemengd: vertelt meer en wijst verder",
    };
}
