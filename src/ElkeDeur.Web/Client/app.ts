// On every page. All of it makes pages better; none of it is needed.
import { LiveRegion } from "./live/region";
import { startClock } from "./live/clock";
import { announce } from "./live/announce";
import { startPresence } from "./live/presence";
import { startRetiring } from "./live/retire";
import { highlight, lineAt, parseLines } from "./sound/follow";

document.documentElement.classList.add("scripted");
startClock();
startPresence();
startRetiring();
customElements.define("live-region", LiveRegion);

document.querySelector<HTMLElement>(".errors")?.focus();

document.addEventListener("click", async (event) => {
  const button = (event.target as Element).closest<HTMLElement>("[data-copy], [data-print]");
  if (!button) return;
  event.preventDefault();
  if (button.dataset.copy === undefined) return window.print();
  const field = document.querySelector<HTMLTextAreaElement>(button.dataset.copy);
  field?.select();
  if (!navigator.clipboard) document.execCommand("copy");
  else await navigator.clipboard.writeText(field?.value ?? "");
  announce("Gekopieerd");
  if (button.nextElementSibling?.className === "copied") return;
  const told = document.createElement("span");
  told.className = "copied";
  told.textContent = "Gekopieerd";
  button.after(told);
  window.setTimeout(() => told.remove(), 4000);
});

// A link to something inside closed details opens them.
document.addEventListener("click", (event) => {
  const hash = (event.target as Element).closest<HTMLAnchorElement>("a[href^='#']")?.hash.slice(1);
  const details = hash ? document.getElementById(hash)?.closest("details") : null;
  if (details) details.open = true;
});

// A participant's own replay: the lines follow along. Media events do not bubble, hence the capture.
document.addEventListener(
  "timeupdate",
  (event) => {
    const player = event.target as HTMLAudioElement;
    if (player.dataset.lines) highlight(lineAt(parseLines(player), player.currentTime * 1000));
  },
  true,
);
