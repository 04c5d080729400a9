using ElkeDeur.Bench.Processes;
using ElkeDeur.Bench.Seeding;
using ElkeDeur.Domain.Mysteries.Play;

namespace ElkeDeur.Bench.Load;

/// <summary>A running server with its rooms: the product, or the relay with as many empty ones.</summary>
public abstract class Stage(ServerProcess server) : IDisposable
{
    public ServerProcess Server => server;

    /// <summary>The streams of a room: the board, the participants, and last the narrator, who is only told that something changed.</summary>
    public abstract IEnumerable<Seat> SeatsOf(int room);

    public abstract Task<Hand> HandOfAsync(int room);

    public virtual void Dispose() => server.Dispose();
}

/// <summary>The product on a folder of its own.</summary>
public sealed class ProductStage : Stage
{
    private readonly TemporaryFolder folder;

    private ProductStage(ServerProcess server, TemporaryFolder folder, IReadOnlyList<SeededRoom> rooms) : base(server) => (this.folder, Rooms) = (folder, rooms);

    public IReadOnlyList<SeededRoom> Rooms { get; }
    public string DataFolder => folder.Path;

    /// <summary>One kind of room, so many times.</summary>
    public static Task<ProductStage> StartAsync(int rooms, int participants) => StartAsync((rooms, participants));

    public static async Task<ProductStage> StartAsync(params (int Rooms, int Participants)[] kinds)
    {
        var folder = new TemporaryFolder();
        var rooms = new List<SeededRoom>();
        await using (var seed = await Seed.OpenAsync(folder.Path))
            foreach (var (count, participants) in kinds) rooms.AddRange(await seed.RoomsAsync(count, participants, Phase.Unravel));
        return new(await ServerProcess.ProductAsync(folder.Path), folder, rooms);
    }

    public override IEnumerable<Seat> SeatsOf(int room)
    {
        var (r, viewer) = (Rooms[room], 0);
        yield return new(room, viewer++, $"/sessie/{r.Id}/bord/stroom", $"bord={r.BoardSecret}");
        foreach (var cookie in r.ParticipantCookies) yield return new(room, viewer++, $"/sessie/{r.Id}/deelnemer/stroom", cookie);
        yield return new(room, -1, $"/sessie/{r.Id}/verteller/stroom", $"verteller={r.NarratorSecret}");
    }

    public override async Task<Hand> HandOfAsync(int room) => await NarratorHand.OpenAsync(Server.Port, room, Rooms[room]);

    public override void Dispose()
    {
        base.Dispose();
        folder.Dispose();
    }
}

/// <summary>The relay, with a fragment as large as the product's.</summary>
public sealed class RelayStage(ServerProcess server, int viewers) : Stage(server)
{
    public static async Task<RelayStage> StartAsync(int viewers, int fragmentBytes) => new(await ServerProcess.RelayAsync(fragmentBytes), viewers);

    public override IEnumerable<Seat> SeatsOf(int room) =>
        Enumerable.Range(0, viewers).Select(v => new Seat(room, v == viewers - 1 ? -1 : v, $"/stroom?kamer={room}", "niets=0"));

    public override async Task<Hand> HandOfAsync(int room) => new RelayHand(await HttpLine.OpenAsync(Server.Port), room);
}
