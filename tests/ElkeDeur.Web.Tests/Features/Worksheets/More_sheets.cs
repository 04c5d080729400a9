using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Worksheets;

public sealed class More_sheets
{
    [Theory]
    [InlineData("waardenkaart")]
    [InlineData("maatwerk-mentaliteitstest")]
    public async Task Somebody_who_comes_back_after_another_sheet_is_the_same_person(string address)
    {
        await using var app = new TestApp(Database.Sqlite);
        using var one = await SheetTable.OpenAsync(app, address);
        using var other = await SheetTable.OpenAsync(app, address);
        var person = await one.JoinAsync();

        foreach (var code in new[] { other.Code, one.Code, other.Code })
        {
            await person.OpenAsync("/meedoen");
            await person.SendAsync(person.Form(), ("code", code));
        }

        Assert.Single((await one.Desk.StateAsync()).State.Members);
        Assert.Single((await other.Desk.StateAsync()).State.Members);
    }
}
