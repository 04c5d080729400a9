// What a form holds, as pairs that can be sent or kept.
export type Pairs = [string, string][];

const TOKEN = "__RequestVerificationToken";
const OF_THIS_PAGE = [TOKEN, "vanaf", "blad", "getoond"];

export function pairsOf(form: HTMLFormElement): Pairs {
  return [...new FormData(form)].flatMap(([name, value]): Pairs => (typeof value === "string" ? [[name, value]] : []));
}

export const tokenOf = (form: HTMLFormElement): string => form.querySelector<HTMLInputElement>(`[name=${TOKEN}]`)?.value ?? "";

/** Without what belongs to this page only. */
export function wordsOf(form: HTMLFormElement): Pairs {
  return pairsOf(form).filter(([name]) => !OF_THIS_PAGE.includes(name) && !name.startsWith("voorbeeld."));
}

export function post(form: HTMLFormElement, address: string, extra: Pairs = []): Promise<Response> {
  const body = new URLSearchParams([...pairsOf(form), ...extra]);
  return fetch(address, { method: "POST", body, headers: { "X-Editor": "1" }, cache: "no-store" });
}

/** Calls back when nobody typed for a while. */
export function whenQuiet(form: HTMLFormElement, wait: number, then: () => void): void {
  let timer = 0;
  form.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(then, wait);
  });
}
