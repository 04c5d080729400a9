// Saves by itself, a while after the last letter. Lost connection: what was typed is on this device (kept.ts), and it tries again.
import { announce } from "../live/announce";
import { post, whenQuiet } from "./fields";
import { forget, keep } from "./kept";
import type { LiveRegion } from "../live/region";

const QUIET = 2500;
const TRY_AGAIN = [3000, 6000, 12000, 30000];
const LOST = "Geen verbinding. Wat je typt, bewaren we op dit apparaat. We proberen het vanzelf weer.";
const REFUSED = "Vanzelf bewaren lukt nu niet. Druk op Bewaar.";

interface Saved {
  version?: number;
  at?: string;
}

export function startSaving(form: HTMLFormElement): void {
  const address = form.dataset.save;
  let dirty = false;
  let busy = false;
  let stopped = false;
  let failed = 0;
  let timer = 0;
  let told = "";

  function tell(sentence: string, aloud: boolean): void {
    const place = document.querySelector("[data-saved]");
    if (place) place.textContent = sentence;
    if (aloud) announce(sentence);
  }

  function accept(saved: Saved, typedMeanwhile: boolean): void {
    if (saved.version !== undefined) {
      form.dataset.version = String(saved.version);
      const field = form.querySelector<HTMLInputElement>("input[name=vanaf]");
      if (field) field.value = String(saved.version);
    }
    if (typedMeanwhile) keep(form);
    else forget(form);
    tell(`Bewaard om ${saved.at ?? new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" })}`, told !== "bewaard");
    [told, failed] = ["bewaard", 0];
    document.querySelectorAll<LiveRegion>("live-region[data-after-save]").forEach((region) => void region.fetch());
  }

  function lost(): void {
    keep(form);
    dirty = true;
    tell(LOST, told !== "weg");
    told = "weg";
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void save(), TRY_AGAIN[Math.min(failed++, TRY_AGAIN.length - 1)]);
  }

  async function refused(reply: Response): Promise<void> {
    [stopped, dirty] = [true, true];
    keep(form);
    const words = reply.headers.get("Content-Type")?.startsWith("text/plain") ? await reply.text() : REFUSED;
    tell(words, true);
  }

  async function save(): Promise<void> {
    if (!address || busy || stopped || !dirty) return;
    [busy, dirty] = [true, false];
    try {
      const reply = await post(form, address);
      if (reply.ok && !reply.redirected) accept((await reply.json()) as Saved, dirty);
      else if (reply.status >= 500) lost();
      else await refused(reply);
    } catch {
      lost();
    } finally {
      busy = false;
    }
    // Typed while it was on its way.
    if (dirty && !stopped && failed === 0) timer = window.setTimeout(() => void save(), QUIET);
  }

  form.addEventListener("input", () => (dirty = true));
  whenQuiet(form, QUIET, () => void save());
  window.addEventListener("online", () => void save());
  let sending = false;
  form.addEventListener("submit", (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    if (button?.formTarget) return;
    sending = true;
    if (dirty || told === "weg") keep(form, true);
  });
  window.addEventListener("pageshow", () => (sending = false));
  window.addEventListener("beforeunload", (event) => {
    if (dirty && !sending) event.preventDefault();
  });
}
