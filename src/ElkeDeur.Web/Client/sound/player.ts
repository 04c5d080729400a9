// The sound of the board, under the narrator's control: [data-audio] in the fragment says what should be heard.
//   data-sound file | voice | read (people read it: no sound)   data-state playing | paused   data-started-at unix ms   data-position-ms
//   data-src-opus data-src-mp3   data-lines [{id, ms}]      [data-sound-status] where one sentence goes
import { serverNow } from "../live/clock";
import { highlight, lineAt, parseLines } from "./follow";
import { hasVoice, hush, speak } from "./voice";

const audio = new Audio();
let sentence = "";
let spoken = "";

export function tell(words: string): void {
  sentence = words;
  document.querySelectorAll("[data-sound-status]").forEach((place) => {
    if (words && place.textContent !== words) place.textContent = words;
  });
}

const unusable = (): void => tell("De opname doet het niet. Lees het script voor.");

function source(from: HTMLElement): string {
  const opus = audio.canPlayType('audio/ogg; codecs="opus"') && from.dataset.srcOpus;
  return opus || from.dataset.srcMp3 || "";
}

function position(from: HTMLElement): number {
  const start = Number(from.dataset.positionMs ?? 0);
  return from.dataset.state === "playing" ? start + Math.max(0, serverNow() - Number(from.dataset.startedAt)) : start;
}

async function playFile(from: HTMLElement): Promise<void> {
  const address = source(from);
  if (!address) return unusable();
  if (!audio.src.endsWith(address)) audio.src = address;
  const wanted = position(from) / 1000;
  if (audio.duration && wanted > audio.duration) return audio.pause();
  if (Math.abs(audio.currentTime - wanted) > 1) audio.currentTime = wanted;
  try {
    await audio.play();
    tell("Het verhaal speelt.");
  } catch (error) {
    if ((error as DOMException).name === "NotAllowedError") tell("Klik één keer ergens op dit scherm. Dan speelt het geluid.");
    else if ((error as DOMException).name !== "AbortError") unusable();
  }
}

function voiceState(from: HTMLElement): void {
  const wanted = from.dataset.state ?? "";
  if (wanted === spoken) return;
  spoken = wanted;
  hush(wanted !== "playing" && Number(from.dataset.positionMs ?? 0) === 0);
  if (wanted !== "playing") return;
  if (!hasVoice()) return tell("Op dit apparaat staat geen Nederlandse stem. Lees het script voor.");
  tell("Het verhaal speelt.");
  speak([...from.querySelectorAll<HTMLElement>("[data-line]")], highlight);
}

function fileState(from: HTMLElement): void {
  if (from.dataset.state === "playing") return void playFile(from);
  audio.pause();
  if (from.dataset.positionMs !== undefined) highlight(lineAt(parseLines(from), position(from)));
  tell(Number(from.dataset.positionMs ?? 0) > 0 ? "Het verhaal staat even stil." : "");
}

/** Brings the sound in line with what the page says; without [data-audio] all is quiet. */
export function sync(): void {
  const from = document.querySelector<HTMLElement>("[data-audio]");
  if (sentence) tell(sentence);
  if (!from || from.dataset.sound === "read") {
    audio.pause();
    if (spoken) hush(true);
    spoken = "";
  } else if (from.dataset.sound === "voice") voiceState(from);
  else fileState(from);
}

export function startSound(): void {
  audio.addEventListener("error", unusable);
  document.addEventListener("live:updated", sync);
  document.addEventListener("click", () => audio.paused && sync());
  window.speechSynthesis?.addEventListener?.("voiceschanged", sync);
  setInterval(() => {
    const from = document.querySelector<HTMLElement>("[data-audio]");
    if (from && !audio.paused) highlight(lineAt(parseLines(from), audio.currentTime * 1000));
  }, 200);
  sync();
}
