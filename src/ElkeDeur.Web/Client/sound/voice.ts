// A Dutch voice that lives on this device. Remote voices would send the text to their maker, so they are never used.

function voices(): SpeechSynthesisVoice[] {
  const all = window.speechSynthesis?.getVoices() ?? [];
  return all.filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith("nl"));
}

export const hasVoice = (): boolean => voices().length > 0;

let run = 0;
let next = 0;

/** Reads the lines aloud from where it stopped, a voice (or else a pitch) per speaker. */
export function speak(lines: HTMLElement[], onLine: (id: string) => void): void {
  const mine = ++run;
  const speakers = [...new Set(lines.map((line) => line.dataset.speaker))];
  const say = (): void => {
    const line = lines[next];
    if (!line || mine !== run) return;
    const words = new SpeechSynthesisUtterance((line.querySelector("[data-text]") ?? line).textContent ?? "");
    const who = speakers.indexOf(line.dataset.speaker);
    const choice = voices();
    words.voice = choice[who % choice.length] ?? null;
    words.lang = "nl-NL";
    words.rate = 0.95;
    words.pitch = choice.length > 1 ? 1 : 1 - 0.25 * who;
    words.onstart = () => onLine(line.dataset.line ?? "");
    words.onend = () => {
      if (mine !== run) return;
      next++;
      say();
    };
    speechSynthesis.speak(words);
  };
  say();
}

export function hush(fromStart: boolean): void {
  run++;
  if (fromStart) next = 0;
  window.speechSynthesis?.cancel();
}
