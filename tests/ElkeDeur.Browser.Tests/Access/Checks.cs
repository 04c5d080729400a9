using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ElkeDeur.Browser.Tests.Access;

/// <summary>What is wrong with a page, each in one sentence.</summary>
public static class Checks
{
    /// <summary>Everything axe knows.</summary>
    public static readonly AxeRunOptions Whole = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>What can differ with the colours and the width of the same page.</summary>
    public static readonly AxeRunOptions Looks = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable", "nested-interactive"),
        ResultTypes = [ResultType.Violations],
    };

    // Texts that are smaller than on a board that is read from six metres.
    private const string SmallTexts = """
        () => {
          const small = [];
          const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const words = text.textContent.trim(), home = text.parentElement;
            if (!words || !home.checkVisibility({ visibilityProperty: true }) || home.closest(".sr-only, noscript, script")) continue;
            const size = parseFloat(getComputedStyle(home).fontSize);
            const least = home.closest(".opening, .question") ? 48 : 36;
            if (size < least) small.push(`"${words.slice(0, 40)}" is ${size} px, at least ${least} is needed.`);
          }
          return small;
        }
        """;

    // Targets inside a sentence are links and may be small (WCAG 2.5.8); all others are for a thumb.
    private const string SmallTargets = """
        least => {
          const small = [];
          for (const one of document.querySelectorAll("main a, main button, main summary, main select, main textarea, main input:not([type=hidden])")) {
            if (!one.checkVisibility({ visibilityProperty: true }) || one.closest(".sr-only")) continue;
            const inText = one.matches("a") && getComputedStyle(one).display === "inline";
            const target = one.matches("[type=radio], [type=checkbox]") ? one.closest("label") ?? one : one;
            const box = target.getBoundingClientRect();
            if (!inText && (box.height < least - 0.5 || box.width < least - 0.5))
              small.push(`"${(one.innerText || one.name || one.className).trim().slice(0, 40)}" is ${Math.round(box.width)} by ${Math.round(box.height)} px, at least ${least} is needed.`);
          }
          return small;
        }
        """;

    private const string TooWide = """
        () => {
          const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          if (over <= 0) return [];
          const wide = [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
          const name = e => e ? `${e.localName}.${e.className}` : "?";
          return [`The page is ${over} px too wide, by ${name(wide[wide.length - 1])}.`];
        }
        """;

    public static async Task<string[]> AxeAsync(IPage page, AxeRunOptions rules)
    {
        var found = await page.RunAxe(rules);
        return [.. found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}, at {node.Target}. {node.Any.FirstOrDefault()?.Message}"))];
    }

    public static Task<string[]> SmallTextsAsync(IPage page) => page.EvaluateAsync<string[]>(SmallTexts);

    public static Task<string[]> SmallTargetsAsync(IPage page, int least) => page.EvaluateAsync<string[]>(SmallTargets, least);

    public static Task<string[]> TooWideAsync(IPage page) => page.EvaluateAsync<string[]>(TooWide);
}
