using System.Collections.Concurrent;
using System.Collections.Frozen;
using ElkeDeur.Web.Content.Language;
using ElkeDeur.Web.Content.Reading;
using ElkeDeur.Web.Editing.Forms;
using ElkeDeur.Web.Features.Shared;

namespace ElkeDeur.Web.Content;

public static class ContentSetup
{
    // Servers in one process, as in the tests, share what they read: it never changes while they run.
    private static readonly ConcurrentDictionary<string, Lazy<(MysteryShelf Mysteries, ReadingRoom Room, WritingLists Lists, EditorForms Forms)>> Read = new();

    /// <summary>Reads and checks all content; a mistake stops the start with every flaw in plain words.</summary>
    public static WebApplicationBuilder AddContent(this WebApplicationBuilder builder)
    {
        var folder = ContentFolder.From(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddSingleton(folder);
        var (mysteries, room, lists, forms) = Read.GetOrAdd(folder.Root, root => new(() => ReadAll(root))).Value;
        builder.Services.AddSingleton(all => mysteries.LoggingTo(all.GetRequiredService<ILogger<MysteryShelf>>()));
        builder.Services.AddSingleton(room);
        builder.Services.AddSingleton(room.Guide);
        builder.Services.AddSingleton(room.Library);
        builder.Services.AddSingleton(room.Worksheets);
        builder.Services.AddSingleton(lists);
        builder.Services.AddSingleton(forms);
        builder.Services.AddSingleton(new Texts(FrozenDictionary<string, string>.Empty));
        return builder;
    }

    private static (MysteryShelf, ReadingRoom, WritingLists, EditorForms) ReadAll(string root)
    {
        // What does not lead to one another is read at the same time: a start should not take long.
        var sheets = WorksheetFiles.ReadAsync(root);
        var lists = Task.Run(() => WritingLists.Load(root));
        var forms = Task.Run(() => EditorForms.Load(root));
        var mysteries = MysteryShelf.Load(root);
        return (mysteries, ReadingRoom.Load(root, mysteries, sheets), lists.GetAwaiter().GetResult(), forms.GetAwaiter().GetResult());
    }

    /// <summary>Recordings and drawings, under addresses that say nothing secret.</summary>
    public static void MapContentFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/geluid/{file}", (string file, MysteryShelf shelf) => Find(shelf, file, out var mystery, out var extension)
            && extension is "opus" or "mp3" && shelf.SoundFile(mystery!, extension) is { } path
                ? Results.File(path, extension == "opus" ? "audio/ogg" : "audio/mpeg", enableRangeProcessing: true)
                : Results.NotFound());
        routes.MapGet("/tekening/{file}", (string file, MysteryShelf shelf) => Find(shelf, file, out var mystery, out var extension)
            && extension == "svg" && shelf.Drawing(mystery!) is { } path
                ? Results.File(path, "image/svg+xml")
                : Results.NotFound());
    }

    private static bool Find(MysteryShelf shelf, string file, out Domain.Mysteries.Mystery? mystery, out string extension)
    {
        extension = Path.GetExtension(file).TrimStart('.');
        mystery = shelf.Find(Path.GetFileNameWithoutExtension(file));
        return mystery is not null;
    }
}
