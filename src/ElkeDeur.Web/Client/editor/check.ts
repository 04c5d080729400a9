// Names, numbers and hard words are looked at while typing. The answer is advice, so it is shown and not said aloud.
import { tokenOf, wordsOf, whenQuiet, type Pairs } from "./fields";

const QUIET = 600;

export function startChecking(form: HTMLFormElement): void {
  const address = form.dataset.check;
  const place = document.querySelector("[data-check-result]");
  if (!address || !place) return;
  let asked = 0;
  whenQuiet(form, QUIET, async () => {
    const mine = ++asked;
    try {
      const reply = await fetch(address, { method: "POST", body: new URLSearchParams(toCheck(form)), cache: "no-store" });
      if (!reply.ok) return;
      const html = await reply.text();
      if (mine === asked) place.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    } catch {
      // No network: the next letter tries again.
    }
  });
}

// Sentences, and the names that the writer made up.
function toCheck(form: HTMLFormElement): Pairs {
  const words = wordsOf(form);
  const names = words.filter(([name]) => /^(personages|personen)\[\d+\]\.naam$/.test(name)).map(([, value]) => value);
  const text = words.filter(([, value]) => value.includes(" ")).map(([, value]) => value);
  return [["__RequestVerificationToken", tokenOf(form)], ["tekst", text.join("\n\n")], ["pseudoniemen", names.join("\n")]];
}
