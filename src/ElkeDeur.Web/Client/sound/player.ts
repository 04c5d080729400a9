// The sound of the board, under the narrator's control: [data-audio] in the fragment says what should be heard.
//   data-sound  what to try, in this order: file | voice; empty: people read   data-state playing | paused
//   data-started-at unix ms   data-position-ms   data-src-opus data-src-mp3   data-lines [{id, ms}]
//   [data-sound-status] where one sentence goes
import { serverNow } from "../live/clock";
import { highlight, lineAt, parseLines } from "./follow";
import { hasVoice, hush, speak } from "./voice";

const CLICK = "Klik één keer ergens op dit scherm. Dan speelt het geluid.";
const PLAYS = "Het verhaal speelt.";
const OVER = "Het verhaal is afgelopen.";
const audio = new Audio();
const broken = new Set<string>();
let sentence = "";
let source = { start: "", kind: "" };
let spoken = "";
let deaf = false;

export function tell(words: string): void {
  sentence = words;
  document.querySelectorAll("[data-sound-status]").forEach((place) => {
    if (place.textContent !== words) place.textContent = words;
  });
}

function address(from: HTMLElement): string {
  const opus = audio.canPlayType('audio/ogg; codecs="opus"') && from.dataset.srcOpus;
  return opus || from.dataset.srcMp3 || "";
}

function usable(from: HTMLElement, kind: string): boolean {
  return kind === "voice" ? hasVoice() && !deaf : address(from) !== "" && !broken.has(address(from));
}

// What plays goes on playing: only a new start, or a source that fails, chooses again.
function choose(from: HTMLElement): string {
  const start = from.dataset.startedAt ?? "";
  if (source.start === start && source.kind && usable(from, source.kind)) return source.kind;
  const wanted = from.dataset.sound?.split(" ").filter(Boolean) ?? [];
  source = { start, kind: wanted.find((kind) => usable(from, kind)) ?? "" };
  return source.kind;
}

function position(from: HTMLElement): number {
  const start = Number(from.dataset.positionMs ?? 0);
  return from.dataset.state === "playing" ? start + Math.max(0, serverNow() - Number(from.dataset.startedAt)) : start;
}

async function playFile(from: HTMLElement): Promise<void> {
  const wanted = position(from) / 1000;
  if (!audio.src.endsWith(address(from))) audio.src = address(from);
  if (audio.duration && wanted >= audio.duration) return over();
  if (Math.abs(audio.currentTime - wanted) > 1) audio.currentTime = wanted;
  try {
    await audio.play();
    tell(PLAYS);
  } catch (error) {
    if ((error as DOMException).name === "NotAllowedError") tell(CLICK);
    else if ((error as DOMException).name !== "AbortError") fail();
  }
}

function over(): void {
  audio.pause();
  tell(OVER);
}

function fail(): void {
  const from = document.querySelector<HTMLElement>("[data-audio]");
  if (!from || source.kind !== "file") return;
  broken.add(address(from));
  sync();
}

function playVoice(from: HTMLElement): void {
  const start = from.dataset.startedAt ?? "";
  if (spoken === start || speechSynthesis.speaking || speechSynthesis.pending) return;
  speak([...from.querySelectorAll<HTMLElement>("[data-line]")], {
    line: highlight,
    began: () => {
      spoken = start;
      tell(PLAYS);
    },
    ended: () => tell(OVER),
    failed: (reason) => {
      if (reason === "not-allowed") return tell(CLICK);
      deaf = true;
      sync();
    },
  });
}

function play(from: HTMLElement): void {
  const before = source.start;
  const kind = choose(from);
  if (kind !== "file") audio.pause();
  if (before !== source.start) hush(Number(from.dataset.positionMs ?? 0) === 0);
  if (kind === "file") void playFile(from);
  else if (kind === "voice") playVoice(from);
  else tell(from.dataset.sound ? "Dit apparaat kan het verhaal niet laten horen. Lees het script voor." : "");
}

function rest(from: HTMLElement): void {
  const at = position(from);
  audio.pause();
  if (source.start) hush(at === 0);
  source = { start: "", kind: "" };
  spoken = "";
  if (from.dataset.positionMs !== undefined && !from.dataset.sound?.startsWith("voice")) highlight(lineAt(parseLines(from), at));
  const whole = sentence === OVER || (audio.duration > 0 && at / 1000 >= audio.duration);
  tell(at === 0 ? "" : whole ? OVER : "Het verhaal staat even stil.");
}

/** Brings the sound in line with what the page says; without [data-audio] all is quiet. */
export function sync(): void {
  const from = document.querySelector<HTMLElement>("[data-audio]");
  if (!from) {
    audio.pause();
    if (source.start) hush(true);
    source = { start: "", kind: "" };
    spoken = "";
  } else if (from.dataset.state === "playing") play(from);
  else rest(from);
}

export function startSound(): void {
  audio.addEventListener("error", fail);
  audio.addEventListener("ended", over);
  document.addEventListener("live:updated", () => {
    tell(sentence);
    sync();
  });
  document.addEventListener("click", () => audio.paused && sync());
  window.speechSynthesis?.addEventListener?.("voiceschanged", sync);
  setInterval(() => {
    const from = document.querySelector<HTMLElement>("[data-audio]");
    if (from && !audio.paused) highlight(lineAt(parseLines(from), audio.currentTime * 1000));
  }, 200);
  sync();
}
