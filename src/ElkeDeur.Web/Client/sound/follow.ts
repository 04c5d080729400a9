// Highlights the line that is being spoken. Lines are [data-line] elements; times are [{id, ms}] in data-lines.

export interface Line {
  id: string;
  ms: number;
}

export function parseLines(element: HTMLElement): Line[] {
  try {
    return JSON.parse(element.dataset.lines ?? "[]") as Line[];
  } catch {
    return [];
  }
}

export function lineAt(lines: Line[], ms: number): string | undefined {
  return lines.filter((line) => line.ms <= ms).pop()?.id;
}

export function highlight(id: string | undefined): void {
  const current = id === undefined ? null : document.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`);
  if (current?.getAttribute("aria-current")) return;
  document.querySelectorAll("[data-line][aria-current]").forEach((line) => line.removeAttribute("aria-current"));
  if (!current) return;
  current.setAttribute("aria-current", "true");
  const frame = current.closest<HTMLElement>(".board__read");
  frame?.scrollTo({ top: current.offsetTop - frame.offsetTop - frame.clientHeight / 3, behavior: "smooth" });
}
