// The preview follows what is typed. The first time the form itself is posted into the frame; after that only what is in
// the frame changes, so that its scroll stays and nothing takes the focus from the form.
import { post, whenQuiet } from "./fields";

const QUIET = 600;

export function startPreview(form: HTMLFormElement): void {
  const place = document.querySelector<HTMLElement>("[data-preview]");
  const frame = place?.querySelector("iframe");
  const button = place?.querySelector<HTMLButtonElement>("[data-show]");
  if (!place || !frame || !button) return;
  let asked = 0;

  async function show(): Promise<void> {
    if (!filled(frame!)) return form.requestSubmit(button!);
    const mine = ++asked;
    try {
      const reply = await post(form, place!.dataset.preview!);
      if (!reply.ok || mine !== asked) return;
      const html = await reply.text();
      if (mine === asked) replace(frame!, html);
    } catch {
      // No network: the next letter tries again.
    }
  }

  whenQuiet(form, QUIET, () => void show());
  place.querySelectorAll("select").forEach((choice) => choice.addEventListener("change", () => void show()));
  void show();
}

const filled = (frame: HTMLIFrameElement): boolean => !!frame.contentDocument?.querySelector("main");

function replace(frame: HTMLIFrameElement, html: string): void {
  const page = frame.contentDocument!;
  const fresh = new DOMParser().parseFromString(html, "text/html");
  const open = [...page.querySelectorAll("details[open]")].map((one) => one.getAttribute("data-key"));
  const [x, y] = [frame.contentWindow!.scrollX, frame.contentWindow!.scrollY];
  page.body.replaceChildren(...fresh.body.childNodes);
  for (const one of page.querySelectorAll("details")) if (one.dataset.key && open.includes(one.dataset.key)) one.open = true;
  frame.contentWindow!.scrollTo(x, y);
}
