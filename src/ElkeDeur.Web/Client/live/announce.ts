// One polite live region per page. What changed is said exactly once: [data-announce] inside a fragment holds the
// sentence; it is said when the sentence or the attribute's value (what it belongs to) differs from before.

const said = new Map<string, string>();
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
  const found = region.querySelector<HTMLElement>("[data-announce]");
  const sentence = found?.textContent?.trim() ?? "";
  const now = `${found?.dataset.announce ?? ""} ${sentence}`;
  const before = said.get(name);
  said.set(name, now);
  if (!quiet && sentence && before !== now) announce(sentence);
}
