using System.Text;
using System.Text.RegularExpressions;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Domain.Worksheets.Filling;
using ElkeDeur.Domain.Worksheets.Together;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Features.Shared;
using ElkeDeur.Web.Live.Sheets;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Browser.Tests.Access;

/// <summary>One outcome for each of the pictures, filled in as its example, as it comes out of the printer.</summary>
public sealed partial class The_paper_of_a_sheet(House house)
{
    // What is left between the margins of an A4 page, in pixels of a screen.
    private const int Width = 688, Height = 1032;

    private const string CutOff = """
        ([width, height]) => {
          const figure = document.querySelector("figure.picture"), svg = figure.querySelector("svg"), box = svg.viewBox.baseVal, found = [];
          const { top, bottom } = figure.getBoundingClientRect();
          if (bottom - top > height) found.push(`The picture with its table is ${bottom - top} high.`);
          if (getComputedStyle(figure).breakInside !== "avoid") found.push("The picture may break over two pages.");
          for (const one of [svg, ...figure.querySelectorAll("table, td, th")]) {
            const { left, right } = one.getBoundingClientRect();
            if (left < 0 || right > width) found.push(`${one.localName} goes from ${left} to ${right}.`);
          }
          const frame = svg.getBoundingClientRect();
          for (const one of svg.querySelectorAll("text, rect, circle, path")) {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            if (left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1) found.push(`${one.localName} ${one.textContent} falls outside of the drawing.`);
          }
          const small = [...svg.querySelectorAll("text")].map(text => parseFloat(getComputedStyle(text).fontSize) * frame.width / box.width).filter(size => size < 9);
          if (small.length > 0) found.push(`Words of ${Math.min(...small)} pixels.`);
          return found;
        }
        """;

    [BrowserTheory]
    [InlineData("driehoek", "waardendriehoek", 1)]
    [InlineData("kwadrant", "maatwerk-mentaliteitstest", 2)]
    [InlineData("ladder", "maatwerkkeuzeplaat", 1)]
    [InlineData("keten", "verandertheorie", 2)]
    [InlineData("warmtekaart", "randvoorwaarden-voor-samenwerken", 1)]
    [InlineData("tijdlijn", "projectplan", 2)]
    [InlineData("staven", "kosten-en-baten", 2)]
    public async Task Holds_its_words_and_the_whole_picture(string picture, string address, int pages)
    {
        await using var reader = await house.InviteAsync("lezer", new Device(Width, Height, false));
        var entry = house.Server.Services.GetRequiredService<WorksheetShelf>().Find(address)!;
        await reader.OpenAsync(entry.Sheet.Kept ? await OutcomeAsync(reader, entry) : $"{entry.Address}/voorbeeld");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(reader.Page.Locator("figure.picture")).ToHaveAttributeAsync("data-picture", picture);
        await reader.SeesAsync(entry.Sheet.Outcome.Title);
        foreach (var text in new FilledSheet(entry.Checked, entry.Example, Dates.Today(TimeProvider.System.GetUtcNow().UtcDateTime)).Texts) await reader.SeesAsync(text);
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(CutOff, new[] { Width, Height }));
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(ReadingWalk.LeftOnPaper));
        var paper = Encoding.Latin1.GetString(await reader.Page.PdfAsync(new() { PreferCSSPageSize = true, Path = Path.Combine(house.Pictures, "papier", $"{picture}.pdf") }));
        Assert.All(Sizes().Matches(paper), size => Assert.Equal("595 842", $"{Math.Round(double.Parse(size.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))} {Math.Round(double.Parse(size.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture))}"));
        Assert.Equal(pages, Sizes().Count(paper));
    }

    private async Task<string> OutcomeAsync(Person reader, WorksheetEntry entry)
    {
        await reader.OpenAsync(entry.Address);
        await reader.Button("Begin met een nieuwe werkruimte").ClickAsync();
        var workspace = new Uri(reader.Page.Url).Segments[2].TrimEnd('/');
        var begin = new SheetCommand.Begin(entry.Sheet.Address, entry.Sheet.Title, entry.Example.Typed);
        var (room, _) = await house.Server.Services.GetRequiredService<SheetRooms>().BeginAsync(workspace, begin, Guid.NewGuid(), new Actor(Role.Narrator, workspace));
        return $"/werkruimte/{workspace}/werkbladen/{room!.Id}/uitkomst";
    }

    [GeneratedRegex(@"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex Sizes();
}
