using System.Net;
using System.Net.Http.Headers;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>Opens pages and posts the forms that were really served, hidden fields and token included.</summary>
public sealed class Visitor(HttpClient http) : IDisposable
{
    private readonly IBrowsingContext browser = BrowsingContext.New(Configuration.Default);

    public HttpClient Http => http;

    /// <summary>The page as it was last answered.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    public HttpResponseHeaders Headers { get; private set; } = null!;

    public async Task<IHtmlDocument> OpenAsync(string address) => await ReadAsync(await http.GetAsync(new Uri(address, UriKind.Relative)));

    /// <summary>Fills in the given fields, leaves the others as they were served, and presses the button.</summary>
    public async Task<IHtmlDocument> SendAsync(IElement form, params (string Name, string Value)[] typed)
    {
        var shown = (IHtmlFormElement)form;
        using var content = new FormUrlEncodedContent(Served(shown, typed).Concat(
            typed.Select(field => KeyValuePair.Create(field.Name, field.Value))));
        return await ReadAsync(await http.PostAsync(AddressOf(shown), content));
    }

    /// <summary>Chooses a file in the given field and presses the button.</summary>
    public async Task<IHtmlDocument> SendFileAsync(IElement form, string field, string fileName, byte[] file)
    {
        var shown = (IHtmlFormElement)form;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Served(shown, [(field, "")])) content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(file), field, fileName);
        return await ReadAsync(await http.PostAsync(AddressOf(shown), content));
    }

    /// <summary>Posts fields to an address, as a button with an address of its own does.</summary>
    public async Task<IHtmlDocument> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await ReadAsync(await http.PostAsync(new Uri(address, UriKind.Relative), content));
    }

    public void Dispose()
    {
        browser.Dispose();
        http.Dispose();
    }

    // Not form.Action: AngleSharp takes an address that starts with a slash for a file of this machine.
    private static Uri AddressOf(IHtmlFormElement form) => new(new Uri(form.Owner!.Url), form.GetAttribute("action") ?? "");

    private static IEnumerable<KeyValuePair<string, string>> Served(IHtmlFormElement form, (string Name, string Value)[] typed) =>
        from field in form.Elements
        let name = field.GetAttribute("name")
        where !string.IsNullOrEmpty(name) && !typed.Any(one => one.Name == name)
        let value = ValueOf(field)
        where value is not null
        select KeyValuePair.Create(name, value);

    private static string? ValueOf(IElement field) => field switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" } => null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    private async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer)
    {
        (Status, Headers) = (answer.StatusCode, answer.Headers);
        var html = await answer.Content.ReadAsStringAsync();
        Page = (IHtmlDocument)await browser.OpenAsync(
            page => page.Content(html).Address(answer.RequestMessage!.RequestUri!.ToString()));
        return Page;
    }
}
