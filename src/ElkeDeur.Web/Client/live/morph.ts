// Changes one piece of the page into another with as few touches as possible, so that focus, typed text,
// scroll, open details and running animations survive. A nested live region keeps its own content.

const keyed = ["element", "option", "hint", "question", "line", "key"];

function key(node: Node): string {
  if (!(node instanceof HTMLElement)) return "";
  const data = keyed.map((name) => node.dataset[name] ?? "").join("|");
  return node.id || (/[^|]/.test(data) ? `${node.nodeName} ${data}` : "");
}

function alike(a: Node, b: Node): boolean {
  if (a.nodeName !== b.nodeName || key(a) !== key(b)) return false;
  return !(a instanceof Element && b instanceof Element) || a.classList[0] === b.classList[0];
}

function attributes(from: Element, to: Element): void {
  const kept = (name: string) => from instanceof HTMLDetailsElement && name === "open";
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && !kept(name)) from.removeAttribute(name);
  for (const { name, value } of [...to.attributes])
    if (!kept(name) && from.getAttribute(name) !== value) from.setAttribute(name, value);
}

function node(from: Node, to: Node): void {
  if (from instanceof Element && to instanceof Element) {
    attributes(from, to);
    if (from.localName !== "live-region") children(from, to);
  } else if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
}

function firstAlike(start: ChildNode | null, wanted: Node): ChildNode | null {
  for (let old = start; old; old = old.nextSibling) if (alike(old, wanted)) return old;
  return null;
}

/** Makes the children of `from` equal to those of `to`; `to` may lose nodes. */
export function children(from: Node, to: Node): void {
  let at = from.firstChild;
  const coming = [...to.childNodes];
  coming.forEach((next, i) => {
    const match = firstAlike(at, next);
    if (!match) return void from.insertBefore(next, at);
    const later = coming.slice(i + 1);
    while (at && at !== match && !later.some((other) => alike(at!, other))) {
      const gone = at;
      at = at.nextSibling;
      gone.remove();
    }
    if (match === at) at = at.nextSibling;
    else from.insertBefore(match, at);
    node(match, next);
  });
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}
