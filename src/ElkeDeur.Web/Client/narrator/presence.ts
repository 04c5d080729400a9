// The narrator's phone: covers itself when hidden, stays awake, gives a sign of life, and nudges calmly after silence.
import { serverNow } from "../live/clock";

const LIFE = 4_000;
const page = document.documentElement;
const main = (): HTMLElement | null => document.querySelector("main");

function cover(): void {
  page.classList.toggle("covered", document.hidden);
}

// html.awake hides the line that says how to keep the phone awake.
async function stayAwake(): Promise<void> {
  if (document.hidden) return;
  try {
    const lock = await navigator.wakeLock.request("screen");
    page.classList.add("awake");
    lock.addEventListener("release", () => page.classList.remove("awake"));
  } catch {
    page.classList.remove("awake");
  }
}

function life(): void {
  const address = main()?.dataset.life;
  if (!address || document.hidden) return;
  const token = document.querySelector<HTMLInputElement>("input[name=__RequestVerificationToken]")?.value ?? "";
  const body = new URLSearchParams({ __RequestVerificationToken: token });
  fetch(address, { method: "POST", body }).catch(() => undefined);
}

// data-quiet on main is 3 or 5: minutes without a command. The style sheet shows .nudge--3 or .nudge--5.
function quiet(): void {
  const last = Number(main()?.dataset.lastCommand);
  const minutes = last > 0 ? (serverNow() - last) / 60_000 : 0;
  const step = minutes >= 5 ? "5" : minutes >= 3 ? "3" : "0";
  if (main()?.dataset.quiet !== step) main()?.setAttribute("data-quiet", step);
}

export function startPresence(): void {
  document.addEventListener("visibilitychange", () => {
    cover();
    void stayAwake();
    life();
  });
  window.addEventListener("pagehide", () => page.classList.add("covered"));
  window.addEventListener("pageshow", cover);
  void stayAwake();
  life();
  setInterval(life, LIFE);
  setInterval(quiet, 1000);
}
