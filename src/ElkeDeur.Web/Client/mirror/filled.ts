// A mirror with answers, understood: what is asked, what is missing, what comes out. Says what the server would say.
import { readDay, sayDay } from "./day";
import { run, truthOf, type Found, type Value } from "./formula";
import type { Field, Program, Tree } from "./program";

export interface Remark {
  places: string[];
  sentence: string;
}

export class Filled {
  /** What could not be understood, by place. */
  readonly problems = new Map<string, string>();
  private readonly values = new Map<string, Found>();
  private readonly fields: Field[];

  constructor(
    private readonly program: Program,
    answers: Map<string, string>,
  ) {
    this.fields = program.steps.flatMap((step) => step.fields);
    this.values.set("vandaag", this.day(program.today, ""));
    for (const [name, amount] of Object.entries(program.norms)) this.values.set(name, { number: amount });
    for (const field of this.fields) this.values.set(field.id, this.understood(field, answers.get(field.id) ?? ""));
    for (const figure of program.figures) this.values.set(figure.id, this.run(figure.tree));
  }

  isOpen(step: number): boolean {
    return this.holds(this.program.steps[step]!.openWhen);
  }

  isShown(field: Field): boolean {
    return this.holds(field.shownWhen);
  }

  /** What is still to be done, in the order of the sheet. */
  get missing(): Remark[] {
    const unclear = [...this.problems].filter(([place]) => this.fields.some((field) => field.id === place && this.isShown(field)));
    return [
      ...unclear.map(([place, sentence]) => ({ places: [place], sentence })),
      ...this.program.steps.flatMap((step, i) => this.inStep(step, i)),
      ...this.program.rules.filter((rule) => rule.blocks && !this.holds(rule.holds)).map((rule) => ({ places: rule.fields, sentence: rule.sentence })),
    ];
  }

  /** Whether a sentence of the outcome holds. */
  says(text: number): boolean {
    return this.holds(this.program.texts[text]!);
  }

  /** Whether a rule is known to fail. */
  warns(rule: number): boolean {
    return truthOf(this.run(this.program.rules[rule]!.holds)) === false;
  }

  /** The one group of the team form; nothing when there is none, or more. */
  get group(): string | undefined {
    const found = this.program.groups.filter((group) => this.holds(group.when));
    return found.length === 1 ? found[0]!.name : undefined;
  }

  /** Where the point is, from -1 to 1; nothing when it is unknown. */
  get point(): { x: number; y: number } | undefined {
    const at = this.program.point;
    const [x, y] = at ? [this.values.get(at.x), this.values.get(at.y)] : [];
    if (!at || !x || !y || !("number" in x) || !("number" in y)) return undefined;
    const on = (amount: number): number => Math.min(1, Math.max(-1, amount / at.size));
    return { x: on(x.number), y: on(y.number) };
  }

  /** A field or figure in words. */
  words(name: string): string {
    const value = this.values.get(name);
    const options = this.fields.find((field) => field.id === name)?.options ?? {};
    if (!value) return "onbekend";
    if ("number" in value) return this.amount(name, value.number);
    if ("day" in value) return sayDay(value.day, this.program.months);
    if ("truth" in value) return value.truth ? "ja" : "nee";
    if ("word" in value) return options[value.word] ?? value.word;
    return value.words.map((one) => options[one] ?? one).join(", ");
  }

  private amount(name: string, amount: number): string {
    const figure = this.program.figures.find((one) => one.id === name);
    const written = `${amount < 0 ? "-" : ""}${String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, ".")}`;
    return written + ((amount === 1 ? figure?.one : figure?.many) ?? "");
  }

  private inStep(step: Program["steps"][number], number: number): Remark[] {
    if (!this.isOpen(number)) return [{ places: step.fields.slice(0, 1).map((field) => field.id), sentence: `${step.title}: ${step.lockedText ?? ""}` }];
    const open = step.fields.filter((field) => field.required && this.isShown(field) && this.values.get(field.id) === undefined);
    return open.map((field) => ({ places: [field.id], sentence: `Vul nog in: ${field.question}` }));
  }

  private understood(field: Field, typed: string): Found {
    if (field.kind === "datum") return this.day(typed, field.id);
    if (field.kind === "keuze") return field.options[typed] === undefined ? undefined : { word: typed };
    if (field.kind === "keuzes") return this.chosen(field, typed.split("\n").filter((one) => field.options[one] !== undefined));
    if (typed.length > field.most!) this.problems.set(field.id, `Maak de tekst korter: hoogstens ${field.most} tekens. Nu zijn het er ${typed.length}.`);
    return typed === "" ? undefined : { word: typed };
  }

  private chosen(field: Field, words: string[]): Found {
    if (field.most !== null && words.length > field.most) this.problems.set(field.id, `Kies er hoogstens ${field.most}.`);
    if (field.least !== null && words.length > 0 && words.length < field.least) this.problems.set(field.id, `Kies er minstens ${field.least}.`);
    return words.length === 0 ? undefined : { words };
  }

  private day(typed: string, place: string): Value | undefined {
    const { day, problem } = readDay(typed, this.program.months);
    if (problem) this.problems.set(place, problem);
    return day === undefined ? undefined : { day };
  }

  private holds(tree: Tree | null): boolean {
    return tree === null || truthOf(this.run(tree)) === true;
  }

  private run(tree: Tree): Found {
    return run(tree, (name) => this.values.get(name));
  }
}
