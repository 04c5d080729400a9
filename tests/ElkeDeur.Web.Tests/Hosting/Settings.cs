using System.Diagnostics;

namespace ElkeDeur.Web.Tests.Hosting;

public sealed class Settings
{
    [Theory]
    [InlineData("PORT", "huis", "De instelling PORT")]
    [InlineData("PORT", "70000", "De instelling PORT")]
    [InlineData("Mail:From", "geen adres", "De instelling Mail:From")]
    [InlineData("PublicAddress", "elkedeur", "De instelling PublicAddress")]
    [InlineData("Retention:NamesDays", "veel", "De instelling Retention:NamesDays")]
    [InlineData("TrustedProxies", "de proxy", "De instelling TrustedProxies")]
    [InlineData("ConnectionStrings:ElkeDeur", "Server=x", "De instelling ConnectionStrings:ElkeDeur")]
    public async Task A_setting_that_makes_no_sense_stops_the_start_with_one_sentence(string name, string value, string sentence)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        var program = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location]) { RedirectStandardError = true, RedirectStandardOutput = true };
        program.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        program.Environment["ELKEDEUR_DATA"] = Directory.CreateTempSubdirectory("elkedeur-").FullName;

        using var run = Process.Start(program)!;
        await using var end = limit.Token.Register(run.Kill);
        var said = await run.StandardError.ReadToEndAsync(CancellationToken.None);
        await run.WaitForExitAsync(CancellationToken.None);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(sentence, said, StringComparison.Ordinal);
        Assert.Single(said.Trim().Split('\n'));
    }
}
