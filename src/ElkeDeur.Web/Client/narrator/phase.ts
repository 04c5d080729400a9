// A new phase starts at its top. An undo button goes when its 30 seconds are over; the server would refuse it anyway.
import { serverNow } from "../live/clock";

let phase = document.querySelector("main")?.dataset.phase;

function startAtTop(): void {
  const now = document.querySelector("main")?.dataset.phase;
  if (now === phase) return;
  phase = now;
  document.querySelector(".narrator__body")?.scrollTo({ top: 0 });
}

function retire(): void {
  document.querySelectorAll<HTMLElement>("[data-until]").forEach((button) => {
    if (Number(button.dataset.until) < serverNow()) button.closest("form")?.setAttribute("hidden", "");
  });
}

export function startPhase(): void {
  document.addEventListener("live:updated", startAtTop);
  setInterval(retire, 1000);
}
