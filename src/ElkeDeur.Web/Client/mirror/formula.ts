// Computes a formula as the server does. It always ends and never fails: what is unknown, or does not go together, is unknown.
import type { Tree } from "./program";

/** A number, a day (counted from 1970), yes or no, a text or choice, or several choices. */
export type Value = { number: number } | { day: number } | { truth: boolean } | { word: string } | { words: string[] };

/** Nothing is unknown. */
export type Found = Value | undefined;

export type Names = (name: string) => Found;

const numberOf = (value: Found): number | undefined => (value && "number" in value ? value.number : undefined);
const dayOf = (value: Found): number | undefined => (value && "day" in value ? value.day : undefined);

export const truthOf = (value: Found): boolean | undefined => (value && "truth" in value ? value.truth : undefined);

export function run(tree: Tree, names: Names): Found {
  const [does, ...given] = tree;
  const part = (i: number): Found => run(given[i] as Tree, names);
  const all = (): Found[] => given.map((_, i) => part(i));
  switch (does) {
    case "getal":
      return { number: given[0] as number };
    case "tekst":
      return { word: given[0] as string };
    case "naam":
      return names(given[0] as string);
    case "niet": {
      const truth = truthOf(part(0));
      return truth === undefined ? undefined : { truth: !truth };
    }
    case "min": {
      const amount = numberOf(part(0));
      return amount === undefined ? undefined : { number: 0 - amount };
    }
    case "en":
    case "of":
      return joined(does === "of", all());
    case "+":
    case "-":
      return counted(does, part(0), part(1));
    case "verschuif":
      return moved(given[0] as string, given[1] as string, part(2), part(3));
    case "als": {
      const truth = truthOf(part(0));
      return truth === undefined ? undefined : part(truth ? 1 : 2);
    }
    case "som":
      return sum(all());
    case "grootste":
      return largest(all());
    case "gevuld":
      return { truth: all().some((one) => one !== undefined) };
    default:
      return compared(does, part(0), part(1));
  }
}

// No and unknown is no; yes or unknown is yes.
function joined(decides: boolean, both: Found[]): Found {
  const truths = both.map(truthOf);
  if (truths.includes(decides)) return { truth: decides };
  return truths.includes(undefined) ? undefined : { truth: !decides };
}

function counted(sign: string, left: Found, right: Found): Found {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a !== undefined && b !== undefined) return { number: sign === "+" ? a + b : a - b };
  const [first, last] = [dayOf(left), dayOf(right)];
  return sign === "-" && first !== undefined && last !== undefined ? { number: first - last } : undefined;
}

function moved(unit: string, sign: string, from: Found, by: Found): Found {
  const [day, amount] = [dayOf(from), numberOf(by)];
  if (day === undefined || amount === undefined) return undefined;
  const days = unit === "week" ? amount * 7 : amount;
  return { day: sign === "-" ? day - days : day + days };
}

function sum(all: Found[]): Found {
  const amounts = all.map(numberOf);
  if (amounts.length === 0 || amounts.includes(undefined)) return undefined;
  return { number: (amounts as number[]).reduce((total, one) => total + one, 0) };
}

function largest(all: Found[]): Found {
  const days = all.map(dayOf);
  if (all.length > 0 && !days.includes(undefined)) return { day: Math.max(...(days as number[])) };
  const amounts = all.map(numberOf);
  return all.length === 0 || amounts.includes(undefined) ? undefined : { number: Math.max(...(amounts as number[])) };
}

function compared(sign: string, left: Found, right: Found): Found {
  const order = orderOf(left, right);
  if (order === undefined) return undefined;
  switch (sign) {
    case "=":
      return { truth: order === 0 };
    case "<>":
      return { truth: order !== 0 };
    case "<":
      return { truth: order < 0 };
    case ">":
      return { truth: order > 0 };
    case "<=":
      return { truth: order <= 0 };
    case ">=":
      return { truth: order >= 0 };
    default:
      return undefined;
  }
}

// Only what is of one sort can be compared.
function orderOf(left: Found, right: Found): number | undefined {
  const [a, b] = [plain(left), plain(right)];
  if (a === undefined || b === undefined || a[0] !== b[0]) return undefined;
  return a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0;
}

function plain(value: Found): [string, number | string | boolean] | undefined {
  if (!value || "words" in value) return undefined;
  return Object.entries(value)[0] as [string, number | string | boolean];
}
