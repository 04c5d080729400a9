// One polite live region per page. What changed is said exactly once: each [data-announce] inside a fragment is a sentence,
// the attribute its key; said are those whose key was not there before.

const said = new Map<string, Set<string>>();
let voice: HTMLElement | undefined;

export function announce(sentence: string): void {
  if (!voice) {
    voice = document.createElement("div");
    voice.className = "sr-only";
    voice.setAttribute("role", "status");
    document.body.append(voice);
  }
  voice.textContent = sentence;
}

/** Says what is new in a region; `quiet` only remembers, for what the page was opened with. */
export function announceNew(region: Element, name: string, quiet = false): void {
  const found = [...region.querySelectorAll<HTMLElement>("[data-announce]")];
  const before = said.get(name) ?? new Set();
  said.set(name, new Set(found.map((one) => one.dataset.announce ?? "")));
  const fresh = found.filter((one) => !before.has(one.dataset.announce ?? ""));
  if (!quiet && fresh.length > 0) announce(fresh.map((one) => one.textContent?.trim()).join(" "));
}
