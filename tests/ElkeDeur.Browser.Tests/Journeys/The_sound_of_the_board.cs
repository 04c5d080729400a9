namespace ElkeDeur.Browser.Tests.Journeys;

/// <summary>What the board lets hear: a voice of the device, else the recording, else a sentence that people should read.</summary>
public sealed class The_sound_of_the_board(House house)
{
    // A device with a Dutch voice that speaks fast, and a list of what it said.
    private const string Voice = """
        window.spoken = [];
        window.SpeechSynthesisUtterance = function (text) { this.text = text; };
        Object.defineProperty(window, "speechSynthesis", { value: {
          getVoices: () => [{ localService: true, lang: "nl-NL", name: "Nel" }],
          speak: (words) => { window.spoken.push(words.text); setTimeout(() => { words.onstart?.({}); setTimeout(() => words.onend?.({}), 20); }, 5); },
          cancel: () => {}, speaking: false, pending: false, addEventListener: () => {},
        } });
        """;

    // Files that play at once, take a second, or do not play at all.
    private const string Player = """
        HTMLMediaElement.prototype.play = function () {
          return window.noFile ? Promise.reject(new DOMException("", "NotSupportedError")) : Promise.resolve();
        };
        Object.defineProperty(window, "speechSynthesis", { value: { getVoices: () => [], cancel: () => {}, addEventListener: () => {} } });
        """;

    [BrowserFact]
    public async Task A_voice_of_the_device_goes_first_and_can_tell_the_story_again()
    {
        await using var table = await ListeningAsync(Voice);
        var board = table.Board.Person;
        await table.Narrator.DoAsync("audio-start");
        await board.SeesAsync("Het verhaal is afgelopen.");
        var lines = await board.Page.Locator("[data-line]").CountAsync();
        Assert.Equal(lines, await SpokenAsync(board));

        await table.Narrator.DoAsync("audio-pause");
        await board.SeesAsync("Het verhaal is afgelopen.");
        await table.Narrator.DoAsync("audio-start");
        await board.Page.WaitForFunctionAsync("lines => window.spoken.length === 2 * lines", lines);
        Assert.True(await board.Page.EvaluateAsync<bool>("lines => window.spoken[lines] === window.spoken[0]", lines));

        await table.Narrator.DoAsync("audio-pause");
        await table.GoToAsync("s2_ontrafelen");
        await table.Narrator.Person.Page.Locator("details[data-key=geluid] > summary").ClickAsync();
        await table.Narrator.DoAsync("audio-start");
        await board.Page.WaitForFunctionAsync("lines => window.spoken.length === 3 * lines", lines);
        await board.SeesAsync("Het verhaal is afgelopen.");
        table.NothingWentWrong();
    }

    [BrowserFact]
    public async Task Without_a_voice_the_recording_plays_to_its_end()
    {
        await using var table = await ListeningAsync(Player);
        var board = table.Board.Person;
        await table.Narrator.DoAsync("audio-start");
        await board.SeesAsync("Het verhaal speelt.");

        await table.Narrator.DoAsync("audio-pause");
        await board.SeesAsync("Het verhaal staat even stil.");
    }

    [BrowserFact]
    public async Task Without_voice_and_recording_people_are_asked_to_read()
    {
        await using var table = await ListeningAsync(Player + "window.noFile = true;");

        await table.Narrator.DoAsync("audio-start");

        await table.Board.Person.SeesAsync("Dit apparaat kan het verhaal niet laten horen. Lees het script voor.");
    }

    private async Task<Table> ListeningAsync(string device)
    {
        var table = await Table.SetAsync(house, laptop: false);
        await table.Board.Person.Page.AddInitScriptAsync(device);
        await table.Board.Person.Page.ReloadAsync();
        await table.GoToAsync("s1_audio");
        await table.Board.Person.IsInAsync("s1_audio");
        return table;
    }

    private static Task<int> SpokenAsync(Person board) => board.Page.EvaluateAsync<int>("() => window.spoken.length");
}
