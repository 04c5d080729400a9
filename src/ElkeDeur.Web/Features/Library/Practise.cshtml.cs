using ElkeDeur.Domain.Library;
using ElkeDeur.Web.Content.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ElkeDeur.Web.Features.Library;

/// <summary>A practice case step by step: read the facts, choose a pattern and a first step, then see what it brings. Nothing is kept or counted.</summary>
public sealed class PractiseModel(LibraryShelf library) : PageModel
{
    public CaseEntry Entry { get; private set; } = null!;
    public PracticeCase Case => Entry.Case;

    /// <summary>How many facts are open.</summary>
    public int Step { get; private set; } = 1;

    /// <summary>Whether all facts are open and it is the reader's turn.</summary>
    public bool Chooses => Step > Case.Facts.Count;

    public FirstStep? Answer { get; private set; }
    public bool Incomplete { get; private set; }
    public string? ChosenPattern { get; private set; }
    public int? ChosenStep { get; private set; }

    public IEnumerable<(int Number, ReadingText Text)> Facts => Entry.Texts.Facts.Take(Step).Select((text, i) => (i + 1, text));

    public IEnumerable<LibraryEntry> Patterns => PatternChoice.For(Case, [.. library.Of(LibraryKind.Pattern).Select(p => p.Card.Id)]).Select(library.Find).OfType<LibraryEntry>();

    public string NextId => (library.Of(LibraryKind.Case).SkipWhile(entry => entry != Entry).Skip(1).FirstOrDefault() ?? library.Of(LibraryKind.Case).First()).Card.Id;

    public string Title(string id) => library.Find(id)?.Card.Title ?? id;

    public IActionResult OnGet(string id, [FromQuery(Name = "stap")] int step = 1)
    {
        if (library.Find(id) is not CaseEntry entry) return NotFound();
        Entry = entry;
        Step = Math.Clamp(step, 1, Case.Facts.Count + 1);
        return Page();
    }

    public IActionResult OnPost(string id, [FromForm(Name = "patroon")] string? pattern, [FromForm(Name = "stap")] int? firstStep)
    {
        if (library.Find(id) is not CaseEntry entry) return NotFound();
        Entry = entry;
        Step = Case.Facts.Count + 1;
        ChosenPattern = Patterns.FirstOrDefault(p => p.Card.Id == pattern)?.Card.Id;
        ChosenStep = firstStep >= 0 && firstStep < Case.FirstSteps.Count ? firstStep : null;
        Incomplete = ChosenPattern is null || ChosenStep is null;
        if (Incomplete) return new PageResult { StatusCode = 422 };
        Answer = Case.FirstSteps[ChosenStep!.Value];
        return Page();
    }
}
