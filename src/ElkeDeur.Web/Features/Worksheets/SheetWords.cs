using ElkeDeur.Domain.Worksheets;

namespace ElkeDeur.Web.Features.Worksheets;

/// <summary>The Dutch words for groups and ways to answer.</summary>
public static class SheetWords
{
    public static string Of(SheetGroup group) => group switch
    {
        SheetGroup.Network => "Netwerk en aanbod",
        SheetGroup.Learning => "Samen leren",
        SheetGroup.Pilots => "Pilots en veranderen",
        SheetGroup.Maatwerk => "Maatwerk",
        _ => "Spiegels en keuzehulpen",
    };

    public static string Of(Answering answering) => answering switch
    {
        Answering.PerOrganisation => "Elke organisatie vult het zelf in. Je ziet de antwoorden naast elkaar.",
        Answering.PerPerson => "Iedereen vult het voor zichzelf in.",
        _ => "Jullie geven samen één antwoord.",
    };
}
