// Forms with data-command are sent without leaving the page. Delivered means: the server answered 2xx or led back here.
// 409 and 422 are a refusal with one sentence. No network, 429 and 5xx mean: keep and try again.
import { LiveRegion } from "../live/region";
import { keepTyped } from "../live/typed";
import { add, clear, drop, forgetOld, newId, waiting, type Tap } from "./queue";
import { showWaiting, showRefusal } from "./toast";

const TOKEN = "__RequestVerificationToken";
const TYPED = ["text", "who", "what", "holder", "due", "partner"];
type Outcome = "done" | "later";
let sending = false;
let failures = 0;
const staleTimes = new Map<string, number>();
const forms = new Map<string, HTMLFormElement>();

const token = (): string => document.querySelector<HTMLInputElement>(`input[name=${TOKEN}]`)?.value ?? "";

export const region = (): LiveRegion | null => document.querySelector<LiveRegion>("live-region:not([data-key])");

function write(form: HTMLFormElement, button: HTMLElement | null): Tap {
  const body = new URLSearchParams();
  new FormData(form).forEach((value, name) => name !== TOKEN && body.append(name, String(value)));
  if (button instanceof HTMLButtonElement && button.name) body.append(button.name, button.value);
  const id = newId();
  body.set("commandId", id);
  const label = (button?.dataset.label ?? button?.textContent ?? form.dataset.command ?? "").trim();
  return { id, at: Date.now(), address: form.action, body: body.toString(), label };
}

async function deliver(tap: Tap): Promise<Outcome> {
  const body = new URLSearchParams(tap.body);
  body.set(TOKEN, token());
  const reply = await fetch(tap.address, { method: "POST", body, headers: { "X-Command": "1" }, signal: limit() });
  if (reply.status === 409 || reply.status === 422) refuse(tap, await reply.text());
  else if (reply.status === 429 || reply.status >= 500) return "later";
  else if (reply.status === 400) return stale(tap);
  else if (!reply.ok || (reply.redirected && new URL(reply.url).pathname !== location.pathname)) leave();
  return "done";
}

const limit = (): AbortSignal | undefined => AbortSignal.timeout?.(10_000);

// Most often an old antiforgery token: the fresh fragment brings a new one, then it is tried again.
async function stale(tap: Tap): Promise<Outcome> {
  await region()?.fetch();
  const times = (staleTimes.get(tap.id) ?? 0) + 1;
  staleTimes.set(tap.id, times);
  if (times < 4) return "later";
  refuse(tap, "Dat is niet gelukt. Ververs de pagina en probeer het opnieuw.");
  return "done";
}

// What was typed comes back into the form, unless something new stands there. Words whose form is gone stand beside it.
function refuse(tap: Tap, sentence: string): void {
  showRefusal(sentence);
  const form = forms.get(tap.id);
  const homeless: string[] = [];
  new URLSearchParams(tap.body).forEach((value, name) => {
    const field = form?.isConnected ? form.elements.namedItem(name) : null;
    if (field instanceof HTMLInputElement && field.type === "hidden") return;
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) {
      if (TYPED.includes(name)) homeless.push(value);
    } else if (!field.value) field.value = value;
    else if (field.value !== value && TYPED.includes(name)) homeless.push(value);
  });
  keepTyped(homeless);
}

function leave(): void {
  clear();
  location.reload();
}

export async function flush(): Promise<void> {
  if (sending) return;
  sending = true;
  const late = window.setTimeout(() => showWaiting(waiting()), 1500);
  for (let tap = waiting()[0]; tap; tap = waiting()[0]) {
    const outcome = await deliver(tap).catch(() => "later" as const);
    failures = outcome === "later" ? failures + 1 : 0;
    if (outcome === "later") break;
    drop(tap.id);
    forms.delete(tap.id);
  }
  clearTimeout(late);
  sending = false;
  await settle();
}

async function settle(): Promise<void> {
  showWaiting(waiting());
  if (waiting().length > 0) window.setTimeout(flush, Math.min(1000 * 2 ** failures, 8000));
  else await region()?.fetch();
  document.querySelectorAll("[aria-busy=true]").forEach((button) => button.removeAttribute("aria-busy"));
}

export function startCommands(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches("form[data-command]")) return;
    event.preventDefault();
    if (event.submitter?.getAttribute("aria-busy") === "true") return;
    event.submitter?.setAttribute("aria-busy", "true");
    const tap = write(form, event.submitter);
    forms.set(tap.id, form);
    add(tap);
    form.reset();
    void flush();
  });
  forgetOld();
  window.addEventListener("online", () => void flush());
  document.addEventListener("live:updated", forgetWhenClosed);
  if (waiting().length > 0) void flush();
}

function forgetWhenClosed(): void {
  if (document.querySelector("main")?.dataset.phase !== "afgesloten") return;
  clear();
  showWaiting([]);
}
