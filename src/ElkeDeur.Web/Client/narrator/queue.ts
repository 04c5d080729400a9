// Taps that are on their way. A command is first written down on the phone, with an id of its own, and then sent, in
// order. The id makes a second delivery harmless, so nothing is lost or doubled. No rules run here, no secrets are kept.

export interface Tap {
  id: string;
  at: number;
  address: string;
  body: string;
  label: string;
}

const HALF_DAY = 12 * 3_600_000;
const KIND = "wachtrij:";
const place = KIND + location.pathname;
let memory: Tap[] = [];

const fresh = (taps: Tap[]): Tap[] => taps.filter((tap) => Date.now() - tap.at < HALF_DAY);

/** Deletes what is older than half a day, also of other sessions; called when the page opens. */
export function forgetOld(): void {
  try {
    for (const name of Object.keys(localStorage).filter((key) => key.startsWith(KIND))) {
      const taps = fresh(JSON.parse(localStorage.getItem(name) ?? "[]") as Tap[]);
      if (taps.length > 0) localStorage.setItem(name, JSON.stringify(taps));
      else localStorage.removeItem(name);
    }
  } catch {
    // Storage can be off: then there is nothing old.
  }
}

export function waiting(): Tap[] {
  try {
    memory = JSON.parse(localStorage.getItem(place) ?? "[]") as Tap[];
  } catch {
    // Storage can be off or full: the list then lives as long as the page.
  }
  return fresh(memory);
}

function keep(taps: Tap[]): void {
  memory = taps;
  try {
    if (taps.length > 0) localStorage.setItem(place, JSON.stringify(taps));
    else localStorage.removeItem(place);
  } catch {
    // As above.
  }
}

export const add = (tap: Tap): void => keep([...waiting(), tap]);
export const drop = (id: string): void => keep(waiting().filter((tap) => tap.id !== id));
export const clear = (): void => keep([]);

/** 128 random bits; randomUUID is missing on a plain http address in the local network. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
