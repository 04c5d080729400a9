// Days as people type them, read as the server does: 3-12-2026, 3 december 2026, 2026-12-03. Counted from 1970.

const unreadable = "Deze datum kunnen we niet lezen. Vul dag, maand en jaar in, bijvoorbeeld 3-12-2026.";
const noMonth = "Een maand is een getal van 1 tot en met 12. Schrijf de dag eerst, bijvoorbeeld 3-12-2026.";
const noYear = "Zet het jaar erbij, bijvoorbeeld 3-12-2026.";
const aDay = 86_400_000;

export interface Read {
  day?: number;
  problem?: string;
}

/** The day, or the sentence that says what to do. Nothing typed is nothing. */
export function readDay(typed: string, months: string[][]): Read {
  const text = typed.trim();
  if (text === "") return {};
  const ofYear = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (ofYear) return checked(Number(ofYear[3]), Number(ofYear[2]), ofYear[1]!, months);
  const ofDay = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/.exec(text);
  return ofDay ? checked(Number(ofDay[1]), Number(ofDay[2]), ofDay[3], months) : byName(text, months);
}

/** As it is said: 3 december 2026. */
export function sayDay(day: number, months: string[][]): string {
  const date = new Date(day * aDay);
  return `${date.getUTCDate()} ${months[0]![date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function checked(day: number, month: number, written: string | undefined, months: string[][]): Read {
  if (month < 1 || month > 12) return { problem: noMonth };
  const noSuchDay = `${day} ${months[0]![month - 1]} bestaat niet. Kies een andere dag.`;
  if (written === undefined) return { problem: day > daysIn(2024, month) ? noSuchDay : noYear };
  const year = Number(written) < 100 ? 2000 + Number(written) : Number(written);
  if (!isNear(year)) return { problem: unreadable };
  return day >= 1 && day <= daysIn(year, month) ? { day: count(year, month, day) } : { problem: noSuchDay };
}

function byName(text: string, months: string[][]): Read {
  const found = /^(\d{1,2})\s*([^\d\s]+)\s*(\d{4})$/.exec(text);
  const month = found ? months.map((names) => names.indexOf(found[2]!.toLowerCase()) + 1).find((one) => one > 0) : undefined;
  if (!found || !month) return { problem: unreadable };
  const [day, year] = [Number(found[1]), Number(found[3])];
  return isNear(year) && day >= 1 && day <= daysIn(year, month) ? { day: count(year, month, day) } : { problem: unreadable };
}

const count = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / aDay;
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const isNear = (year: number): boolean => year >= 1900 && year <= 2100;
