// Who is here comes as an event of its own, because it is no part of the session's state.
//   main[data-narrator] here | away | unknown: the style sheet shows .when-away
//   [data-count=participants|boards][data-one][data-many]   a sentence; # stands for the number
import { announce } from "./announce";

interface Presence {
  narrator: string;
  boards?: number;
  participants?: number;
}

let latest: Presence | undefined;

function show(): void {
  if (!latest) return;
  document.querySelector("main")?.setAttribute("data-narrator", latest.narrator);
  for (const place of document.querySelectorAll<HTMLElement>("[data-count]")) {
    const number = place.dataset.count === "boards" ? latest.boards : latest.participants;
    if (number === undefined) continue;
    const words = (number === 1 ? place.dataset.one : place.dataset.many)?.replace("#", String(number));
    if (words && place.textContent !== words) place.textContent = words;
  }
}

export function startPresence(): void {
  document.addEventListener("live:updated", show);
  document.addEventListener("live:presence", (event) => {
    const before = latest?.narrator;
    latest = (event as CustomEvent<Presence>).detail;
    show();
    const words = document.querySelector(".when-away")?.textContent?.trim();
    if (words && latest.narrator === "away" && before !== "away") announce(words);
  });
}
