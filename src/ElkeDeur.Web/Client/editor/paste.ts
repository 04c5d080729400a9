// What comes from a word processor becomes plain text. Where a field takes Markdown, headings, lists, bold words and links stay.

export function startPasting(form: HTMLFormElement): void {
  form.addEventListener("paste", (event) => {
    const field = event.target;
    const html = event.clipboardData?.getData("text/html");
    if (!html || !(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    event.preventDefault();
    const text = clean(html, field.dataset.markdown === "ja");
    insert(field, field instanceof HTMLInputElement ? text.replace(/\s+/g, " ") : text);
  });
}

function insert(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  // The command can be taken back with Ctrl+Z, but is slow for a whole book.
  if (text.length < 20_000 && document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const BLOCKS = /^(P|DIV|H[1-6]|UL|OL|LI|BLOCKQUOTE|PRE|TABLE|THEAD|TBODY|TFOOT|TR|SECTION|ARTICLE|HEADER|FOOTER|BODY|DL|DT|DD|FIGURE)$/;
const SILENT = /^(STYLE|SCRIPT|HEAD|META|LINK|TITLE|XML|TEMPLATE)$/;

export function clean(html: string, markdown: boolean): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  const out: string[] = [];
  blocks(page.body, markdown, "", out);
  return out.join("\n\n").replace(/\n\n(?=(?:\s*)(?:- |\d+\. ).*)/g, (gap, at: number, all: string) => (isItem(lineBefore(all, at)) ? "\n" : gap)).trim();
}

const isItem = (line: string): boolean => /^\s*(- |\d+\. )/.test(line);

const lineBefore = (all: string, at: number): string => all.slice(all.lastIndexOf("\n", at - 1) + 1, at);

function blocks(place: Element, markdown: boolean, indent: string, out: string[]): void {
  let words = "";
  const flush = (): void => {
    const line = tidy(words);
    if (line) out.push(indent + line);
    words = "";
  };
  for (const node of place.childNodes) {
    if (node instanceof Element && BLOCKS.test(node.nodeName)) {
      flush();
      block(node, markdown, indent, out);
    } else words += inline(node, markdown);
  }
  flush();
}

function block(node: Element, markdown: boolean, indent: string, out: string[]): void {
  const list = wordList(node);
  if (node.matches("ul, ol")) return items(node, markdown, indent, out);
  if (list) return void out.push(`${list.mark}${tidy(inlineOf(node, markdown))}`);
  if (node.nodeName === "TR") return void out.push(indent + [...node.children].map((cell) => tidy(inlineOf(cell, markdown))).join(markdown ? " · " : " "));
  const level = /^H([1-6])$/.exec(node.nodeName);
  if (!level) return blocks(node, markdown, indent, out);
  const words = tidy(inlineOf(node, false));
  if (words) out.push(markdown ? `${Number(level[1]) > 2 ? "###" : "##"} ${words}` : words);
}

function items(list: Element, markdown: boolean, indent: string, out: string[]): void {
  let number = 1;
  for (const item of list.children) {
    if (item.matches("ul, ol")) {
      items(item, markdown, `${indent}  `, out);
      continue;
    }
    const mark = list.nodeName === "OL" ? `${number++}. ` : "- ";
    const inside: string[] = [];
    blocks(item, markdown, "", inside);
    inside.forEach((line, i) => out.push(indent + (i === 0 ? mark : "  ") + line));
  }
}

// Word writes a list as paragraphs, each with its mark in a part that should be ignored.
function wordList(node: Element): { mark: string } | null {
  const style = node.getAttribute("style") ?? "";
  if (!/mso-list:\s*l\d/i.test(style)) return null;
  const ignored = [...node.querySelectorAll("[style]")].find((part) => /mso-list:\s*ignore/i.test(part.getAttribute("style") ?? ""));
  const number = /^\s*(\d+)[.)]/.exec(ignored?.textContent ?? "");
  ignored?.remove();
  const level = Number(/level(\d)/i.exec(style)?.[1] ?? 1);
  return { mark: "  ".repeat(Math.max(0, level - 1)) + (number ? `${number[1]}. ` : "- ") };
}

function inlineOf(node: Element, markdown: boolean): string {
  return [...node.childNodes].map((child) => inline(child, markdown)).join("");
}

function inline(node: Node, markdown: boolean): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/[\s\u00a0]+/g, " ");
  if (!(node instanceof Element) || SILENT.test(node.nodeName)) return "";
  if (node.nodeName === "BR") return "\n";
  const words = inlineOf(node, markdown) + (BLOCKS.test(node.nodeName) ? " " : "");
  if (!markdown || !words.trim()) return words;
  if (node instanceof HTMLAnchorElement && /^https:/.test(node.getAttribute("href") ?? "")) return `[${words.trim()}](${node.getAttribute("href")})`;
  return isBold(node) ? around(words, "**") : words;
}

function isBold(node: Element): boolean {
  // From the text of the attribute: our policy on styles keeps browsers from reading it.
  const weight = /font-weight:\s*([a-z0-9]+)/i.exec(node.getAttribute("style") ?? "")?.[1] ?? "";
  // A whole page from Google stands in a bold element that is not bold.
  return node.matches("b, strong") ? weight !== "normal" && weight !== "400" : weight === "bold" || Number(weight) >= 600;
}

function around(words: string, mark: string): string {
  const inside = words.trim();
  if (inside.includes("**")) return words;
  return `${words.startsWith(" ") ? " " : ""}${mark}${inside}${mark}${words.endsWith(" ") ? " " : ""}`;
}

const tidy = (words: string): string => words.replace(/[\u00ad\u200b\u200c\u200d\ufeff]/g, "").replace(/ *\n */g, "\n").replace(/ {2,}/g, " ").trim();
