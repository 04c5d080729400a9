using ElkeDeur.Browser.Tests.Access;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Browser.Tests.Mirrors;

/// <summary>A team with phones and a board: the mirror is computed on the phone, and only the name of a group is sent.</summary>
public sealed class A_team(House house)
{
    [BrowserFact]
    public async Task Of_a_mirror_only_the_group_leaves_the_phone_and_the_board_follows()
    {
        var looked = new Looked();
        await using var leader = await house.InviteAsync("leider", Device.Laptop, wish => wish.BypassCSP = true);
        await using var phone = await house.InviteAsync("telefoon", Device.SmallPhone, wish => wish.BypassCSP = true);
        await using var board = await house.InviteAsync("bord", Device.Laptop, wish => wish.BypassCSP = true);
        var (sheet, code) = await OpenAsync(leader, board, "maatwerk-mentaliteitstest", "Begin met je team");
        await looked.AtAsync("team/leider", leader);
        await TellAsync(sheet, "De advocaat", 4);
        await JoinAsync(phone, code);
        await phone.SeesAsync("Wat gaat er naar je team?");
        await phone.Page.GetByLabel("Wanneer hielp jouw houding").FillAsync("Toen ik belde.");
        for (var i = 1; i <= 8; i++) await phone.Page.Locator($"[name=v{i}][value=a]").CheckAsync();
        var posted = new List<string>();
        phone.Page.Request += (_, request) =>
        {
            if (request.Method == "POST") posted.Add(request.PostData ?? "");
        };
        await phone.Button("Bekijk de uitkomst").ClickAsync();
        await phone.SeesAsync("Jouw houding: De efficiënte werker");
        await looked.AtAsync("team/uitkomst", phone);
        Assert.Empty(posted);
        await board.SeesAsync("4 deelden hun houding");
        await board.SeesNotAsync("De advocaat");

        await phone.Button("Deel mijn houding met het team, zonder naam").ClickAsync();

        await phone.SeesAsync("Je houding is gedeeld, zonder je naam.");
        Assert.Equal(["groep", "__RequestVerificationToken"], Assert.Single(posted).Split('&').Select(part => part.Split('=')[0]));
        Assert.DoesNotContain("belde", posted[0], StringComparison.Ordinal);
        await board.SeesAsync("De advocaat");
        await Expect(board.Page.Locator("figure td")).ToHaveTextAsync(["1 mens", "0 mensen", "4 mensen", "0 mensen", "0 mensen"]);
        await looked.AtAsync("team/bord", board);
        await looked.AtAsync("team/gedeeld", phone);
        foreach (var place in new[] { "team/leider", "team/uitkomst", "team/bord", "team/gedeeld" }) NothingIsWrong(looked, place);
        Assert.Empty(phone.Errors);
    }

    [BrowserFact]
    public async Task The_card_of_values_shows_where_five_people_differ()
    {
        var looked = new Looked();
        await using var leader = await house.InviteAsync("leider-waarden", Device.Laptop, wish => wish.BypassCSP = true);
        await using var board = await house.InviteAsync("bord-waarden", Device.Laptop, wish => wish.BypassCSP = true);
        var (sheet, _) = await OpenAsync(leader, board, "waardenkaart", "Begin met een nieuwe werkruimte");
        for (var person = 1; person <= 6; person++) await RankAsync(sheet, person);

        await board.SeesAsync("Jullie verschillen het meest over: Vertrouwen");
        await board.SeesAsync("Jullie zijn het meest verdeeld over: Vertrouwen of billijkheid");

        await looked.AtAsync("waarden/bord", board);
        var address = new Uri(leader.Page.Url).AbsolutePath.Replace("/samen", "/uitkomst", StringComparison.Ordinal);
        await leader.OpenAsync(address);
        await leader.SeesAsync("Jullie verschillen het meest over: Vertrouwen");
        await looked.AtAsync("waarden/uitkomst", leader);
        foreach (var place in new[] { "waarden/bord", "waarden/uitkomst" }) NothingIsWrong(looked, place);
    }

    private async Task<(SheetRoom Sheet, string Code)> OpenAsync(Person leader, Person board, string address, string button)
    {
        await leader.OpenAsync($"/werkbladen/{address}");
        await leader.Button(button).ClickAsync();
        await leader.Page.GetByRole(AriaRole.Link, new() { Name = "Naar het werkblad" }).ClickAsync();
        var id = new Uri(leader.Page.Url).AbsolutePath.Split('/')[4];
        await leader.OpenAsync($"{string.Join('/', new Uri(leader.Page.Url).AbsolutePath.Split('/')[..5])}/samen");
        await leader.Button("Maak een code").ClickAsync();
        var code = (await leader.Page.Locator("main .code").First.TextContentAsync())!.Trim();
        await leader.Button("Maak een link voor het bord").ClickAsync();
        await board.OpenAsync((await leader.Page.Locator("[data-secret=board]").TextContentAsync())!.Trim());
        await board.Button("Open het bord").ClickAsync();
        return ((await Rooms.FindAsync(id))!, code);
    }

    private static async Task JoinAsync(Person phone, string code)
    {
        await phone.OpenAsync("/meedoen");
        await phone.Page.GetByLabel("Code", new() { Exact = true }).FillAsync(code);
        await phone.Button("Doe mee").ClickAsync();
    }

    private async Task TellAsync(SheetRoom sheet, string group, int people)
    {
        for (var i = 1; i <= people; i++) await DoAsync(sheet, i, new SheetCommand.Join($"p{i}", ""), new SheetCommand.Tell(group));
    }

    private Task RankAsync(SheetRoom sheet, int person) => DoAsync(sheet, person, new SheetCommand.Join($"p{person}", ""), new SheetCommand.Fill($"p{person}",
    [
        new("volgorde.eenvoud", "", $"{1 + (person % 2)}"), new("volgorde.billijkheid", "", "2"), new("volgorde.vertrouwen", "", $"{1 + (person % 3 * 2)}"),
        new("wrijving.eenvoud_billijkheid.zwaarst", "", "eerste"), new("wrijving.vertrouwen_billijkheid.zwaarst", "", person % 2 == 0 ? "eerste" : "samen"),
    ]));

    private async Task DoAsync(SheetRoom sheet, int person, params SheetCommand[] commands)
    {
        foreach (var command in commands) Assert.Null((await Rooms.DoAsync(sheet, command, Guid.NewGuid(), new Actor(Role.Participant, $"p{person}"))).Refusal);
    }

    private SheetRooms Rooms => house.Server.Services.GetRequiredService<SheetRooms>();

    private static void NothingIsWrong(Looked looked, string place)
    {
        foreach (var check in new[] { "axe, licht", "axe, donker, 320 breed", "past op 320 breed" }) looked.NothingIsWrong(place, check);
    }
}
