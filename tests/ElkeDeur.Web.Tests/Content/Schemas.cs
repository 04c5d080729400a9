using System.Diagnostics;
using ElkeDeur.Web.Content;
using Microsoft.Extensions.Configuration;

namespace ElkeDeur.Web.Tests.Content;

public sealed class Schemas
{
    private static readonly string Root =
        Path.GetDirectoryName(ContentFolder.From(new ConfigurationBuilder().Build(), AppContext.BaseDirectory).Root)!;

    [Fact]
    public void The_committed_schemas_are_those_of_the_content_types()
    {
        foreach (var (file, schema) in ContentSchemas.All())
            Assert.True(
                File.ReadAllText(Path.Combine(Root, "content", "schemas", file)) == schema,
                $"content/schemas/{file} is old. Make it again: dotnet run --project src/ElkeDeur.Web -- schemas content/schemas");
    }

    [Fact]
    public async Task All_content_fits_the_schemas_that_editors_use()
    {
        using var check = Process.Start(new ProcessStartInfo("node", "eng/schemas/check.mjs") { WorkingDirectory = Root, RedirectStandardError = true })!;
        var said = await check.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(check.ExitCode == 0, said);
    }
}
