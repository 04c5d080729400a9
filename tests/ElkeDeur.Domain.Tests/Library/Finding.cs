using ElkeDeur.Domain.Guide;
using ElkeDeur.Domain.Library;

namespace ElkeDeur.Domain.Tests.Library;

public sealed class Finding
{
    private static readonly LibraryCard Plain = new("casus", LibraryKind.Case, "Titel", "Kort", [], [], [], [], [], [], [], []);

    private static readonly LibraryCard Both = Plain with { Boundaries = [Boundary.Finance, Boundary.Privacy] };

    [Fact]
    public void Two_boundaries_means_both()
    {
        var filter = new LibraryFilter(Boundaries: [Boundary.Finance, Boundary.Privacy]);

        Assert.True(filter.Lets(Both));
        Assert.False(filter.Lets(Plain with { Boundaries = [Boundary.Finance, Boundary.Rules] }));
    }

    [Fact]
    public void An_empty_wish_lets_everything_through()
    {
        Assert.True(new LibraryFilter().IsEmpty);
        Assert.True(new LibraryFilter(Boundaries: []).IsEmpty);
        Assert.True(new LibraryFilter().Lets(Plain));
    }

    public static TheoryData<LibraryFilter> Wishes =>
    [
        new LibraryFilter(Kind: LibraryKind.Pilot), new LibraryFilter(Domain: LifeDomain.Debt), new LibraryFilter(Boundaries: [Boundary.Knowledge]),
        new LibraryFilter(Pattern: "p01"), new LibraryFilter(Instrument: "werktafel"), new LibraryFilter(Role: ProfessionalRole.Manager),
        new LibraryFilter(Block: BuildingBlock.Reach), new LibraryFilter(WithFigures: true),
    ];

    [Theory]
    [MemberData(nameof(Wishes), DisableDiscoveryEnumeration = true)]
    public void Each_wish_alone_keeps_out_what_has_nothing_of_it(LibraryFilter wish)
    {
        Assert.False(wish.IsEmpty);
        Assert.False(wish.Lets(Plain));
        Assert.True(wish.Lets(Plain with
        {
            Kind = wish.Kind ?? LibraryKind.Case, Domains = [LifeDomain.Debt], Boundaries = [Boundary.Knowledge], Patterns = ["p01"], Instruments = ["werktafel"],
            Roles = [ProfessionalRole.Manager], Blocks = [BuildingBlock.Reach], Figures = [new("1", "een")],
        }));
    }
}
