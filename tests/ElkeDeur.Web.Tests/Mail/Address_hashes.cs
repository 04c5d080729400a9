using ElkeDeur.Domain.People;
using ElkeDeur.Web.Mail;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Mail;

public sealed class Address_hashes
{
    private static readonly EmailAddress Noor = EmailAddress.Parse("noor@voorbeeld.nl")!.Value;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Stay_the_same_after_a_restart_and_on_another_node(Database database)
    {
        await using var one = await DataHost.StartAsync(database);
        await using var other = await one.AgainAsync();

        Assert.Equal(await one.Get<AddressHash>().OfAsync(Noor, Stop), await other.Get<AddressHash>().OfAsync(Noor, Stop));
    }

    [Fact]
    public async Task Differ_per_installation()
    {
        await using var one = await DataHost.StartAsync(Database.Sqlite);
        await using var other = await DataHost.StartAsync(Database.Sqlite);

        Assert.NotEqual(await one.Get<AddressHash>().OfAsync(Noor, Stop), await other.Get<AddressHash>().OfAsync(Noor, Stop));
    }

    [Fact]
    public async Task Start_anew_with_a_warning_when_the_keys_are_lost()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        await host.Get<AddressHash>().OfAsync(Noor, Stop);
        foreach (var file in Directory.GetFiles(host.Folder.Keys)) File.Delete(file);

        await using var again = await host.AgainAsync();
        await again.Get<AddressHash>().OfAsync(Noor, Stop);

        Assert.Contains(again.Log.Lines, line => line.StartsWith("Warning The keys of this installation are gone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stop_token_leads_to_the_same_hash_and_cannot_be_made_up()
    {
        await using var host = await DataHost.StartAsync(Database.Sqlite);
        var hash = host.Get<AddressHash>();
        var token = await hash.StopTokenAsync(Noor, Stop);

        Assert.Equal(await hash.OfAsync(Noor, Stop), await hash.OfTokenAsync(token, Stop));
        Assert.Null(await hash.OfTokenAsync((token[0] == 'A' ? 'B' : 'A') + token[1..], Stop));
        Assert.Null(await hash.OfTokenAsync("", Stop));
        Assert.Null(await hash.OfTokenAsync("geen token!", Stop));
    }
}
