namespace ElkeDeur.Browser.Tests.Journeys;

public sealed class A_buffering_proxy(House house)
{
    [BrowserFact]
    public async Task Does_not_keep_the_board_and_a_participant_from_following()
    {
        await using var table = await Table.SetAsync(house, laptop: false);
        var board = new BoardPage(await table.SeatAsync(house, "bord-achter-proxy", Device.BigScreen));
        var phone = new ParticipantPage(await table.SeatAsync(house, "telefoon-achter-proxy", Device.BigPhone));
        foreach (var person in new[] { board.Person, phone.Person }) await person.Page.RouteAsync("**/stroom*", NothingArrives);
        await board.OpenAsync(table.Narrator.BoardLink);
        await phone.JoinAsync(table.Narrator.Code);

        await table.GoToAsync("s1_mysterie");

        foreach (var person in new[] { board.Person, phone.Person })
            await Expect(person.Main).ToHaveAttributeAsync("data-phase", "s1_mysterie", new() { Timeout = 12_000 });
        await board.Person.SeesAsync("Waarom is de uitkering van Huib gekort?");
    }

    private static void NothingArrives(IRoute route)
    {
        // Neither an answer nor an error: the request hangs, as behind a proxy that holds back what it gets.
    }
}
