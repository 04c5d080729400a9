// What a page carries of a mirror, so that this browser computes it: made by Domain/Worksheets/Mirrors.

/** What it does, then what it is given. */
export type Tree = [string, ...(Tree | string | number)[]];

export interface Field {
  id: string;
  kind: "tekst" | "keuze" | "keuzes" | "datum";
  question: string;
  required: boolean;
  least: number | null;
  most: number | null;
  options: Record<string, string>;
  shownWhen: Tree | null;
}

export interface Program {
  today: string;
  steps: { title: string; openWhen: Tree | null; lockedText: string | null; fields: Field[] }[];
  figures: { id: string; tree: Tree; one: string; many: string }[];
  norms: Record<string, number>;
  rules: { holds: Tree; sentence: string; fields: string[]; blocks: boolean }[];
  texts: (Tree | null)[];
  point: { x: string; y: string; size: number } | null;
  groups: { name: string; when: Tree }[];
  months: string[][];
}
