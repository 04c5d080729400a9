// What was typed and is not saved yet stays on this device, for this item and version. After a reload it is offered back.
import { wordsOf, whenQuiet, type Pairs } from "./fields";

interface Kept {
  version: string;
  /** The page it was typed on, where the server tells pages apart. */
  page?: string;
  at: string;
  /** Whether it was sent with a button: then another version means that it was saved. */
  sent: boolean;
  words: Pairs;
}

const QUIET = 600;

const nameOf = (form: HTMLFormElement): string => `elkedeur-schrijven-${form.dataset.item ?? location.pathname}`;

const pageOf = (form: HTMLFormElement): HTMLInputElement | null => form.querySelector("input[name=blad]");

const clock = (): string => new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });

export function keep(form: HTMLFormElement, sent = false): void {
  const kept: Kept = { version: form.dataset.version ?? "", page: pageOf(form)?.value, at: clock(), sent, words: wordsOf(form) };
  try {
    localStorage.setItem(nameOf(form), JSON.stringify(kept));
  } catch {
    // Full or forbidden: then only the page itself holds it, and it warns before it is left.
  }
}

export function forget(form: HTMLFormElement): void {
  localStorage.removeItem(nameOf(form));
}

function found(form: HTMLFormElement): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(nameOf(form)) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}

function wasSaved(form: HTMLFormElement, kept: Kept): boolean {
  const plain = (words: Pairs): string => JSON.stringify(words.map(([name, value]) => [name, value.replace(/\r\n/g, "\n").trim()]));
  return plain(kept.words) === plain(wordsOf(form)) || (kept.sent && kept.version !== form.dataset.version);
}

export function startKeeping(form: HTMLFormElement): void {
  const kept = found(form);
  if (kept && !wasSaved(form, kept)) offer(form, kept);
  else if (kept) forget(form);
  whenQuiet(form, QUIET, () => keep(form));
}

function button(words: string, style: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `nl-button nl-button--${style}`;
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}

function offer(form: HTMLFormElement, kept: Kept): void {
  const box = document.createElement("section");
  box.className = "card card--glow";
  box.dataset.kept = "";
  box.setAttribute("role", "status");
  const words = document.createElement("p");
  const changed = kept.version !== (form.dataset.version ?? "");
  words.textContent = `Op dit apparaat staat tekst van ${kept.at} die nog niet bewaard is.${changed ? " Daarna is er iets anders bewaard. Zet je je tekst terug, dan blijven beide." : ""}`;
  const choices = document.createElement("div");
  choices.className = "actions";
  const back = (): void => {
    putBack(form, kept);
    box.remove();
  };
  const away = (): void => {
    forget(form);
    box.remove();
  };
  choices.append(button("Zet mijn tekst terug", "primary", back), button("Gooi die tekst weg", "subtle", away));
  box.append(words, choices);
  form.before(box);
}

function putBack(form: HTMLFormElement, kept: Kept): void {
  const version = form.querySelector<HTMLInputElement>("input[name=vanaf]");
  form.dataset.version = kept.version;
  const values = new Map<string, string[]>();
  for (const [name, value] of kept.words) values.set(name, [...(values.get(name) ?? []), value]);
  for (const field of form.elements) put(field, values);
  // Rows that are not on this page: they are on the next one, after saving.
  const there = new Set([...form.elements].map((field) => (field as HTMLInputElement).name));
  for (const [name, all] of values) if (!there.has(name)) all.forEach((value) => form.append(hidden(name, value)));
  if (version) version.value = kept.version;
  const page = pageOf(form);
  if (page && kept.page) page.value = kept.page;
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

function put(field: Element, values: Map<string, string[]>): void {
  if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = values.get(field.name)?.includes(field.value) ?? false;
  else if (field instanceof HTMLInputElement && (field.type === "hidden" || field.type === "file")) return;
  else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) {
    const value = values.get(field.name)?.[0];
    if (value !== undefined) field.value = value;
  }
}

function hidden(name: string, value: string): HTMLInputElement {
  const field = document.createElement("input");
  [field.type, field.name, field.value] = ["hidden", name, value];
  return field;
}
