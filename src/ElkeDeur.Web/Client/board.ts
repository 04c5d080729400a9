// The shared screen: the largest text that fits, and the sound. A page loads this or app.ts, not both.
import "./app";
import { startSound } from "./sound/player";
import { startSoundCheck } from "./sound/check";

// From roomy to plain: the first in which nothing is cut off. The style sheet knows what each means.
const fits = ["roomy-left", "roomy", "left", "base"];

function cut(): boolean {
  const boxes = [...document.querySelectorAll<HTMLElement>(".board__main, .board__page, .clip")];
  return boxes.some((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1);
}

function fit(): void {
  const board = document.querySelector<HTMLElement>(".board");
  if (!board?.querySelector(".board__main--two")) return void board?.removeAttribute("data-fit");
  const found = fits.find((name) => {
    board.dataset.fit = name;
    return !cut();
  });
  board.dataset.fit = found ?? "left";
  if (!found && storyCut()) board.dataset.fit = "base";
}

function storyCut(): boolean {
  const story = document.querySelector<HTMLElement>(".board__main");
  return !!story && story.scrollHeight > story.clientHeight + 1;
}

document.addEventListener("live:updated", fit);
document.addEventListener("live:presence", fit);
window.addEventListener("resize", fit);
fit();
startSound();
startSoundCheck();
