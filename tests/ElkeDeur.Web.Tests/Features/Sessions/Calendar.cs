using System.Globalization;
using System.Net;
using System.Text;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Sessions;

public sealed class Calendar
{
    private const string Place = "Zaal 3; Dorpsstraat 1, 1e verdieping \\ links";

    [Fact]
    public async Task The_file_follows_the_rules_of_RFC_5545()
    {
        await using var app = new TestApp(Database.Sqlite, ("PublicAddress", "https://elkedeur.example"));
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker, ("Datum", "2036-12-03"), ("Tijd", "13:30"), ("Plek", Place),
            ("Uitnodiging", "Komen jullie ook? 🎂🎂🎂 Eén middag over één inwoner, met échte koffie; thee kan ook.\r\nTot dan!\r\nBEGIN:VALARM"));

        using var answer = await maker.Http.GetAsync(new Uri($"{session.Narrator}/uitnodiging.ics", UriKind.Relative), TestContext.Current.CancellationToken);
        var file = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var lines = Unfold(file);

        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^1]));
        Assert.Equal(["VCALENDAR", "VEVENT"], lines.Where(l => l.StartsWith("BEGIN:", StringComparison.Ordinal)).Select(l => l[6..]));
        Assert.Equal("2.0", Value(lines, "VERSION"));
        Assert.NotEmpty(Value(lines, "PRODID"));
        Assert.Equal($"{session.Id}@elkedeur.example", Value(lines, "UID"));
        Assert.Equal(app.Now, Moment(lines, "DTSTAMP"), TimeSpan.FromSeconds(1));
        Assert.Equal(new DateTime(2036, 12, 3, 12, 30, 0, DateTimeKind.Utc), Moment(lines, "DTSTART"));
        Assert.True(Moment(lines, "DTEND") - Moment(lines, "DTSTART") >= TimeSpan.FromMinutes(35));
        Assert.Equal(Place, Text(lines, "LOCATION"));
        Assert.Equal($"https://elkedeur.example/m/{(await session.RoomAsync(app)).Code}", Value(lines, "URL"));
        Assert.StartsWith("Komen jullie ook? 🎂🎂🎂 Eén middag", Text(lines, "DESCRIPTION"), StringComparison.Ordinal);
        Assert.Contains("Tot dan!\nBEGIN:VALARM", Text(lines, "DESCRIPTION"), StringComparison.Ordinal);
        Assert.NotEmpty(Text(lines, "SUMMARY"));
    }

    [Fact]
    public async Task A_changed_date_replaces_the_appointment()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker, ("Datum", "2036-12-03"), ("Tijd", "13:30"));
        var first = await ReadAsync(maker, session);

        await maker.OpenAsync($"{session.Narrator}/instellen");
        await maker.SendAsync(maker.Form(), ("Datum", "2036-12-10"));
        var second = await ReadAsync(maker, session);

        Assert.Equal(Value(first, "UID"), Value(second, "UID"));
        Assert.True(int.Parse(Value(second, "SEQUENCE"), CultureInfo.InvariantCulture) > int.Parse(Value(first, "SEQUENCE"), CultureInfo.InvariantCulture));
        Assert.Equal(Moment(first, "DTSTART").AddDays(7), Moment(second, "DTSTART"));
    }

    [Fact]
    public async Task Without_a_date_there_is_no_file()
    {
        await using var app = new TestApp(Database.Sqlite);
        using var maker = app.NewVisitor();
        var session = await Prepared.ByAsync(maker);

        await maker.OpenAsync($"{session.Narrator}/uitnodiging.ics");

        Assert.Equal(HttpStatusCode.NotFound, maker.Status);
    }

    private static async Task<string[]> ReadAsync(Visitor visitor, Prepared session) =>
        Unfold(await visitor.Http.GetStringAsync(new Uri($"{session.Narrator}/uitnodiging.ics", UriKind.Relative), TestContext.Current.CancellationToken));

    private static string[] Unfold(string file)
    {
        Assert.EndsWith("\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(file.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        return file.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n");
    }

    private static string Value(string[] lines, string name) => lines.Single(l => l.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..];

    private static DateTime Moment(string[] lines, string name) => DateTime.ParseExact(Value(lines, name), "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static string Text(string[] lines, string name)
    {
        var (value, text) = (Value(lines, name), new StringBuilder());
        for (var i = 0; i < value.Length; i++)
        {
            Assert.DoesNotContain(value[i], ",;");
            text.Append(value[i] != '\\' ? value[i] : value[++i] is 'n' ? '\n' : value[i]);
        }
        return text.ToString();
    }
}
