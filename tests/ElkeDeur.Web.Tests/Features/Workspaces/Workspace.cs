using AngleSharp.Dom;
using ElkeDeur.Web.Tests.Features.Sessions;
using ElkeDeur.Web.Tests.Hosting;

namespace ElkeDeur.Web.Tests.Features.Workspaces;

/// <summary>A workspace that came with a first session, and what its organiser does there.</summary>
public sealed class Workspace(Visitor organiser, string id)
{
    public Visitor Organiser => organiser;
    public string Id => id;
    public string Address => $"/werkruimte/{id}";
    public string Cases => $"/werkruimte/{id}/verhalen";

    public static async Task<Workspace> OfAsync(TestApp app)
    {
        var organiser = app.NewVisitor();
        return new(organiser, (await Prepared.ByAsync(organiser)).WorkspaceId);
    }

    /// <summary>Sends a file with the really served form.</summary>
    public async Task ImportAsync(string yaml, string name = "eigen.yaml") => await ImportAsync(System.Text.Encoding.UTF8.GetBytes(yaml), name);

    public async Task ImportAsync(byte[] file, string name)
    {
        await organiser.OpenAsync(Cases);
        await organiser.SendFileAsync(organiser.Form("form[enctype]"), "bestand", name, file);
    }

    /// <summary>Prepares a session with an own case, and stays on the narrator's screen.</summary>
    public async Task<Prepared> PlayAsync(string caseId, params (string Name, string Value)[] typed)
    {
        await organiser.OpenAsync($"{Address}/voorbereiden?mysterie=eigen-{caseId}");
        var page = await organiser.SendAsync(organiser.Form("form.form"), typed);
        var secret = page.QuerySelector("[data-secret=board]")!.TextContent.Trim();
        var session = new Prepared(page.Url.Split('/')[4], page.QuerySelector("[data-secret=phrase]")!.TextContent.Trim(), new Uri(secret).AbsolutePath, id);
        await organiser.OpenAsync(session.Narrator);
        return session;
    }
}
