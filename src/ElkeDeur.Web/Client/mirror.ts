// On the pages of mirrors, beside app.ts: computes the outcome in this browser, so that no answer leaves it. Without it the form is posted.
//   form[data-mirror]                  the form, with the program of the mirror      [data-mirror-told] where the page says what happens to answers
//   [data-field] [data-step]           a question and a step: [data-locked] and [data-open] of a step
//   template[data-mirror-outcome]      all that can come out: #tekst-0 and #waarschuwing-0 by number, {naam} for a value, [data-group] for the team
//   template[data-mirror-missing]      the list of what is missing
import { Filled } from "./mirror/filled";
import type { Program } from "./mirror/program";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-mirror^='{']")) start(form, JSON.parse(form.dataset.mirror!) as Program);

function start(form: HTMLFormElement, program: Program): void {
  const told = document.querySelector<HTMLElement>("[data-mirror-told]");
  if (told) told.textContent = told.dataset.mirrorTold!;
  const look = (): Filled => {
    const filled = new Filled(program, answersIn(form));
    open(form, program, filled);
    return filled;
  };
  form.addEventListener("input", look);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const filled = look();
    document.querySelectorAll(".errors").forEach((one) => one.remove());
    mark(form, filled);
    if (filled.missing.length > 0) tellMissing(form, filled);
    else show(form, filled);
  });
  look();
}

// As the server reads a posted form.
function answersIn(form: HTMLFormElement): Map<string, string> {
  const data = new FormData(form);
  const texts = (name: string): string[] => data.getAll(name).map((one) => String(one).replace(/\r\n|[\r\f\u0085\u2028\u2029]/g, "\n").trim());
  return new Map([...new Set(data.keys())].map((name) => [name, texts(name).filter((one) => one !== "").join("\n")]));
}

function open(form: HTMLFormElement, program: Program, filled: Filled): void {
  for (const [number, step] of program.steps.entries()) {
    const isOpen = filled.isOpen(number);
    const home = form.querySelector(`[data-step="${number}"]`);
    home?.querySelectorAll<HTMLElement>("[data-locked]").forEach((note) => (note.hidden = isOpen));
    home?.querySelectorAll<HTMLElement>("[data-open]").forEach((fields) => (fields.hidden = !isOpen));
    for (const field of step.fields) {
      const asked = form.querySelector<HTMLElement>(`[data-field="${field.id}"]`);
      if (asked) asked.hidden = !filled.isShown(field);
    }
  }
}

function mark(form: HTMLFormElement, filled: Filled): void {
  form.querySelectorAll(".utrecht-form-field-error-message").forEach((old) => old.remove());
  for (const field of form.querySelectorAll<HTMLElement>("[data-field] [aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    describe(field, `${field.id}-uitleg`);
  }
  for (const [place, problem] of filled.problems) {
    const field = document.getElementById(place);
    const told = document.createElement("p");
    Object.assign(told, { className: "utrecht-form-field-error-message", id: `${place}-fout`, textContent: problem });
    field?.matches("fieldset") ? field.querySelector("legend")?.after(told) : field?.before(told);
    field?.setAttribute("aria-invalid", "true");
    if (field) describe(field, `${place}-uitleg`, told.id);
  }
}

function describe(field: HTMLElement, ...ids: string[]): void {
  const known = ids.filter((id) => document.getElementById(id));
  if (known.length > 0) field.setAttribute("aria-describedby", known.join(" "));
  else field.removeAttribute("aria-describedby");
}

function copyOf(kind: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-mirror-${kind}]`)!;
  const home = document.createElement("div");
  home.className = "stack";
  home.append(template.content.cloneNode(true));
  return home;
}

function tellMissing(form: HTMLFormElement, filled: Filled): void {
  const alert = copyOf("missing").querySelector<HTMLElement>(".errors")!;
  for (const { places, sentence } of filled.missing) {
    const link = document.createElement("a");
    Object.assign(link, { className: "nl-link", href: `#${(places[0] ?? "").replace(/\./g, "-")}`, textContent: sentence });
    const line = document.createElement("li");
    line.append(link);
    alert.querySelector("ul")!.append(line);
  }
  form.before(alert);
  alert.focus();
}

function show(form: HTMLFormElement, filled: Filled): void {
  const outcome = copyOf("outcome");
  const number = (line: Element): number => Number(line.id.split("-")[1]);
  outcome.querySelectorAll("[id^=tekst-]").forEach((text) => filled.says(number(text)) || text.remove());
  outcome.querySelectorAll("[id^=waarschuwing-]").forEach((rule) => filled.warns(number(rule)) || rule.remove());
  fillIn(outcome, filled);
  point(outcome, filled);
  team(outcome, filled);
  const told = document.querySelector<HTMLElement>("[data-mirror-told]");
  outcome.querySelector("[data-mirror-back]")?.addEventListener("click", () => {
    outcome.remove();
    form.hidden = false;
    if (told) told.hidden = false;
    form.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select")?.focus();
  });
  form.before(outcome);
  form.hidden = true;
  if (told) told.hidden = true;
  const heading = outcome.querySelector<HTMLElement>("h2");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}

function fillIn(outcome: HTMLElement, filled: Filled): void {
  const texts = document.createTreeWalker(outcome, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.nodeValue!.includes("{")) text.nodeValue = text.nodeValue!.replace(/\{([a-z0-9_.]+)\}/g, (_, name: string) => filled.words(name));
}

// The same pixels as the server's drawing.
function point(outcome: HTMLElement, filled: Filled): void {
  const circle = outcome.querySelector("[data-picture] circle");
  const at = filled.point;
  if (!at) return void circle?.remove();
  circle?.setAttribute("cx", String(Math.floor(150.5 + at.x * 110)));
  circle?.setAttribute("cy", String(Math.floor(150.5 - at.y * 110)));
}

function team(outcome: HTMLElement, filled: Filled): void {
  const share = outcome.querySelector<HTMLElement>("[data-team]");
  if (!share) return;
  const group = filled.group;
  if (group === undefined) return share.remove();
  share.querySelector<HTMLInputElement>("input[name=groep]")!.value = group;
  share.querySelectorAll("[data-group]").forEach((place) => (place.textContent = group));
}
