// The server owns time. A page learns the server's now and shows the difference with the end times it holds.
//   [data-ends-at]   unix ms: runs          [data-remaining]  ms: stands still
//   [data-total]     ms: full ring          [data-clock]      where mm:ss goes (else the element itself)
//   [data-up]        sentence said once when the time is up
import { announce } from "./announce";

let offset = 0;
const signalled = new WeakMap<Element, string>();

export const serverNow = (): number => Date.now() + offset;

export function learn(now: number | string | null | undefined): void {
  const value = Number(now);
  if (value > 0) offset = value - Date.now();
}

function text(ms: number): string {
  const s = Math.max(0, Math.ceil(ms / 1000));
  return `${String(Math.floor(s / 60)).padStart(2, "0")}:${String(s % 60).padStart(2, "0")}`;
}

function signal(timer: HTMLElement, ends: string, left: number): void {
  const seen = signalled.get(timer);
  if (left > 0 || seen === ends) return;
  signalled.set(timer, ends);
  if (left > -2000 && timer.dataset.up) announce(timer.dataset.up);
}

function show(timer: HTMLElement): void {
  const { endsAt, remaining, total } = timer.dataset;
  const left = endsAt ? Number(endsAt) - serverNow() : Number(remaining);
  const face = timer.querySelector("[data-clock]") ?? timer;
  if (face.textContent !== text(left)) face.textContent = text(left);
  timer.classList.toggle("timer--up", left <= 0);
  const share = total ? Math.max(0, Math.min(100, (100 * left) / Number(total))) : 0;
  timer.querySelector("circle + circle")?.setAttribute("stroke-dasharray", `${share.toFixed(1)} 100`);
  if (endsAt) signal(timer, endsAt, left);
}

export function tick(): void {
  document.querySelectorAll<HTMLElement>("[data-ends-at], [data-remaining]").forEach(show);
}

export function startClock(): void {
  learn(document.querySelector("main")?.dataset.now);
  tick();
  setInterval(tick, 250);
}
