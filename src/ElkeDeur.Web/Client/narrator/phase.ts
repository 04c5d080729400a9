// A new phase starts at its top. When the sound is over ([data-look-at]) the page is fetched again, for nobody gives a command then.
import { serverNow } from "../live/clock";
import { region } from "./commands";

let phase = document.querySelector("main")?.dataset.phase;

function startAtTop(): void {
  const now = document.querySelector("main")?.dataset.phase;
  if (now === phase) return;
  phase = now;
  document.querySelector(".narrator__body")?.scrollTo({ top: 0 });
}

function look(): void {
  const page = document.querySelector<HTMLElement>("[data-look-at]");
  if (!page || !page.dataset.lookAt || Number(page.dataset.lookAt) > serverNow()) return;
  page.removeAttribute("data-look-at");
  void region()?.fetch();
}

export function startPhase(): void {
  document.addEventListener("live:updated", startAtTop);
  setInterval(look, 1000);
}
