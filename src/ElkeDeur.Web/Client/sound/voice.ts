// A Dutch voice that lives on this device. Remote voices would send the text to their maker, so they are never used.

export interface Telling {
  line(id: string): void;
  began(): void;
  ended(): void;
  failed(reason: string): void;
}

function voices(): SpeechSynthesisVoice[] {
  const all = window.speechSynthesis?.getVoices() ?? [];
  return all.filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith("nl"));
}

export const hasVoice = (): boolean => voices().length > 0;

let run = 0;
let next = 0;

function utter(line: HTMLElement, who: number): SpeechSynthesisUtterance {
  const words = new SpeechSynthesisUtterance((line.querySelector("[data-text]") ?? line).textContent ?? "");
  const choice = voices();
  words.voice = choice[who % choice.length] ?? null;
  words.lang = "nl-NL";
  words.rate = 0.95;
  words.pitch = choice.length > 1 ? 1 : 1 - 0.25 * who;
  return words;
}

/** Reads the lines aloud from where it stopped, a voice (or else a pitch) per speaker; after the end from the start. */
export function speak(lines: HTMLElement[], tell: Telling): void {
  const mine = ++run;
  const speakers = [...new Set(lines.map((line) => line.dataset.speaker))];
  if (next >= lines.length) next = 0;
  const say = (): void => {
    const line = lines[next];
    if (mine !== run) return;
    if (!line) return tell.ended();
    const words = utter(line, speakers.indexOf(line.dataset.speaker));
    words.onstart = () => {
      tell.began();
      tell.line(line.dataset.line ?? "");
    };
    words.onend = () => {
      if (mine !== run) return;
      next++;
      say();
    };
    words.onerror = (event) => mine === run && tell.failed(event.error);
    speechSynthesis.speak(words);
  };
  say();
}

export function hush(fromStart: boolean): void {
  run++;
  if (fromStart) next = 0;
  window.speechSynthesis?.cancel();
}
