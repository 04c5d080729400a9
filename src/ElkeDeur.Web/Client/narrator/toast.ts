// What the narrator must know about the connection: the list of taps on their way, and a refusal in one sentence.
import type { Tap } from "./queue";

const box = document.createElement("section");
box.className = "toast";
box.setAttribute("role", "status");
document.querySelector(".narrator")?.append(box);

const time = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit" });
let refused = 0;

function line(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

export function showWaiting(taps: Tap[]): void {
  box.querySelector(".sending")?.remove();
  if (taps.length === 0) return;
  const list = document.createElement("div");
  list.className = "sending";
  list.append(line("b", "Wordt verstuurd"));
  const items = document.createElement("ul");
  items.append(...taps.map((tap) => line("li", `${time.format(tap.at)} ${tap.label}`)));
  list.append(items);
  box.append(list);
}

export function showRefusal(sentence: string): void {
  clearTimeout(refused);
  box.querySelector(".refused")?.remove();
  const words = line("p", sentence.slice(0, 300));
  words.className = "refused";
  box.append(words);
  refused = window.setTimeout(() => words.remove(), 12_000);
}
