namespace ElkeDeur.Browser.Tests.Screens;

/// <summary>The big screen that everybody sees.</summary>
public sealed class BoardPage(Person person)
{
    public Person Person => person;

    public ILocator Story => person.Page.Locator(".board__story");

    public ILocator Progress => person.Page.Locator(".board__foot");

    public ILocator OpenDoors => Progress.Locator(".door--open");

    public async Task OpenAsync(string link)
    {
        await person.OpenAsync(link);
        await person.Button("Open het bord").ClickAsync();
        await Expect(person.Main).ToHaveAttributeAsync("data-screen", "bord");
    }
}
