// Words that somebody typed into a form that is gone: shown to be copied, never thrown away.

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The fields in a piece of the page that hold something typed. */
export function typedIn(place: ParentNode): Field[] {
  const fields = [...place.querySelectorAll<Field>("textarea, input:not([type=hidden], [type=checkbox], [type=radio])")];
  return fields.filter((field) => field.value.trim() !== "" && field.value !== field.defaultValue);
}

function paragraph(...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement("p");
  made.append(...inside);
  return made;
}

export function keepTyped(words: string[]): void {
  const kept = words.filter((text) => text.trim() !== "");
  if (kept.length === 0) return;
  const box = document.createElement("section");
  box.className = "card";
  box.dataset.typed = "";
  box.append(paragraph("Dit typte je. Kopieer het, dan hoef je het niet opnieuw te bedenken."));
  for (const text of kept) {
    const quote = document.createElement("q");
    quote.textContent = text;
    box.append(paragraph(quote));
  }
  document.querySelector("main")?.prepend(box);
}
