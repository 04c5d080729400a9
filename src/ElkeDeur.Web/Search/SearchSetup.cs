using ElkeDeur.Web.Content;
using ElkeDeur.Web.Content.Reading;

namespace ElkeDeur.Web.Search;

public static class SearchSetup
{
    /// <summary>Searching, and the one list of what can be found.</summary>
    public static WebApplicationBuilder AddSearch(this WebApplicationBuilder builder)
    {
        var folder = ContentFolder.From(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services
            .AddSingleton(LanguageFiles.Load(folder.Root))
            .AddSource(all => ContentSources.Mysteries(all.GetRequiredService<MysteryShelf>()))
            .AddSource(all => ContentSources.Guide(all.GetRequiredService<GuideShelf>()))
            .AddSource(all => ContentSources.Lists(all.GetRequiredService<ReadingRoom>()))
            .AddSource(all => ContentSources.Library(all.GetRequiredService<LibraryShelf>()))
            .AddSingleton<SearchIndex>()
            .AddSingleton<IndexBuild>()
            .AddHostedService(all => all.GetRequiredService<IndexBuild>());
        return builder;
    }

    private static IServiceCollection AddSource(this IServiceCollection services, Func<IServiceProvider, IEnumerable<Domain.Language.Search.SearchDocument>> documents) =>
        services.AddSingleton(all => new SearchSource(() => documents(all)));
}
