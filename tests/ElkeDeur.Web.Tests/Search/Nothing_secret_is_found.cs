using System.Text.RegularExpressions;
using ElkeDeur.Domain.Language;
using ElkeDeur.Domain.Mysteries;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Search;
using ElkeDeur.Web.Tests.Features.Workspaces;
using ElkeDeur.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ElkeDeur.Web.Tests.Search;

public sealed class Nothing_secret_is_found
{
    private static readonly string[] Public = ["title", "summary", "opening", "mystery", "story-1", "story-2", "story-3", "story-4", "word"];

    [Fact]
    public void Of_a_case_only_what_everybody_may_know_becomes_a_document()
    {
        var mystery = ContentFile.Read<Mystery>("casus.yaml", CanaryCase.Yaml(7), _ => []).Content!;
        var shelf = new MysteryShelf(null!, [mystery], AppContext.BaseDirectory);

        var document = Assert.Single(ContentSources.Mysteries(shelf));

        var canaries = Regex.Matches($"{document} {string.Join(' ', document.Keywords)}", "kanarie_7_([a-z0-9-]+)_").Select(match => match.Groups[1].Value);
        Assert.Equal(Public.Order(), canaries.Distinct().Order());
    }

    [Theory, EachDatabase]
    public async Task No_word_that_only_the_solution_holds_is_in_the_index(Database database)
    {
        await using var app = await Searching.StartAsync(database);
        var shelf = app.Services.GetRequiredService<MysteryShelf>();
        await using var db = app.OpenDb();
        var texts = await db.SearchDocuments.Where(row => row.Address.StartsWith("/mysteries/")).ToListAsync(TestContext.Current.CancellationToken);

        foreach (var mystery in shelf.Shipped)
        {
            var row = texts.Single(text => text.Address == $"/mysteries/{mystery.Id}");
            var found = FoundWord.In($"{row.Title} {row.Summary} {row.Text}").Select(word => word.Plain).ToHashSet();
            foreach (var secret in SecretWords.Of(mystery).Select(word => FoundWord.Fold(word)))
            {
                Assert.DoesNotContain(secret, found);
                Assert.DoesNotContain($"/mysteries/{mystery.Id}", (await Postings.FindAsync(db, [$"e:{secret}"], TestContext.Current.CancellationToken)).Select(hit => texts.FirstOrDefault(text => text.Id == hit.Document)?.Address));
            }
        }
    }

    [Theory, EachDatabase]
    public async Task Own_cases_of_a_workspace_are_not_found(Database database)
    {
        await using var app = await Searching.StartAsync(database);
        app.Services.GetRequiredService<MysteryShelf>().Add("own-kanarie", ContentFile.Read<Mystery>("casus.yaml", CanaryCase.Yaml(7), _ => []).Content!);

        Assert.False(await app.BuildAsync());
        Assert.Empty(await app.FindAsync("kanarie"));
    }
}
