// Names, numbers and hard words are looked at while typing. The answer is advice, so it is shown and not said aloud.
import { post, wordsOf, whenQuiet } from "./fields";

const QUIET = 600;

export function startChecking(form: HTMLFormElement): void {
  const address = form.dataset.check;
  const place = document.querySelector("[data-check-result]");
  if (!address || !place) return;
  let asked = 0;
  whenQuiet(form, QUIET, async () => {
    const mine = ++asked;
    try {
      const text = wordsOf(form).filter(([, value]) => value.includes(" ")).map(([, value]) => value);
      const reply = await post(form, address, [["tekst", text.join("\n\n")]]);
      if (!reply.ok) return;
      const html = await reply.text();
      if (mine === asked) place.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    } catch {
      // No network: the next letter tries again.
    }
  });
}
