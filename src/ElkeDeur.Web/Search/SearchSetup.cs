using System.Collections.Concurrent;
using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Search;

public static class SearchSetup
{
    // Servers in one process, as in the tests, share what they read: it never changes while they run.
    private static readonly ConcurrentDictionary<string, Lazy<Language>> Read = new();

    /// <summary>Searching, and the one list of what can be found.</summary>
    public static WebApplicationBuilder AddSearch(this WebApplicationBuilder builder)
    {
        var folder = ContentFolder.From(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services
            .AddSingleton(Read.GetOrAdd(folder.Root, root => new(() => LanguageFiles.Load(root))).Value)
            .AddSource(all => ContentSources.Mysteries(all.GetRequiredService<MysteryShelf>()))
            .AddSource(all => ContentSources.Guide(all.GetRequiredService<GuideShelf>()))
            .AddSource(all => ContentSources.Lists(all.GetRequiredService<ReadingRoom>()))
            .AddSource(all => ContentSources.Library(all.GetRequiredService<LibraryShelf>()))
            .AddSource(all => ContentSources.Worksheets(all.GetRequiredService<WorksheetShelf>()))
            .AddSingleton<SearchIndex>()
            .AddSingleton<IndexBuild>()
            .AddHostedService(all => all.GetRequiredService<IndexBuild>());
        return builder;
    }

    private static IServiceCollection AddSource(this IServiceCollection services, Func<IServiceProvider, IEnumerable<Domain.Language.Search.SearchDocument>> documents) =>
        services.AddSingleton(all => new SearchSource(() => documents(all)));
}
