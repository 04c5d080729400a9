// <live-region src stream view [steady]>: shows the newest fragment of a view and keeps what the person was doing.
// What is shown already need not be sent again: a fetch names its version. With data-after-save it fetches when a form on the page was saved.
// With data-key it holds something of one's own: it only fetches when the public fragment carries another data-own.
import { announceNew } from "./announce";
import { learn, tick } from "./clock";
import { children } from "./morph";
import { join, type Listener } from "./stream";
import { turnedAway } from "./away";
import { keepTyped, typedIn } from "./typed";

const own = (): string => document.querySelector<HTMLElement>("[data-own]")?.dataset.own ?? "";

export class LiveRegion extends HTMLElement implements Listener {
  version = -1;
  private own = "";
  private busy = false;
  private again = false;
  private leave?: () => void;

  connectedCallback(): void {
    this.version = this.rootVersion(this);
    this.own = own();
    announceNew(this, this.src, true);
    const stream = this.getAttribute("stream");
    if (this.dataset.key !== undefined) document.addEventListener("live:updated", this.follow);
    else if (stream) this.leave = join(stream, this, this.hasAttribute("steady"));
    if (!this.firstElementChild) this.fetch();
  }

  disconnectedCallback(): void {
    this.leave?.();
    document.removeEventListener("live:updated", this.follow);
  }

  fragment(version: number, html: string): void {
    if (version > this.version) this.show(html, version);
  }

  changed(version: number): void {
    if (version > this.version) this.fetch();
  }

  /** Gets the fragment again; a call during a call makes one more afterwards. */
  async fetch(): Promise<void> {
    if (this.busy) return void (this.again = true);
    this.busy = true;
    try {
      const reply = await fetch(this.src, { headers: { "X-Fragment": "1", "If-None-Match": `"${this.version}"` }, cache: "no-store" });
      learn(reply.headers.get("Server-Now"));
      if (reply.ok && !reply.redirected) this.show(await reply.text());
      else if (reply.redirected || [401, 403, 404, 410].includes(reply.status)) turnedAway();
    } catch {
      // No network: the stream or the next poll tries again.
    } finally {
      this.busy = false;
    }
    if (!this.again) return;
    this.again = false;
    void this.fetch();
  }

  private get src(): string {
    return this.getAttribute("src") ?? location.href;
  }

  private readonly follow = (event: Event): void => {
    if (event.target === this || own() === this.own) return;
    this.own = own();
    void this.fetch();
  };

  private rootVersion(root: ParentNode): number {
    return Number((root.firstElementChild as HTMLElement | null)?.dataset.version ?? -1);
  }

  private show(html: string, version?: number): void {
    const fresh = new DOMParser().parseFromString(html, "text/html").body;
    const mine = version ?? this.rootVersion(fresh);
    if (mine < this.version) return;
    this.version = mine;
    const focused = this.contains(document.activeElement) ? document.activeElement : null;
    const typed = typedIn(this);
    children(this, fresh);
    keepTyped(typed.filter((field) => !field.isConnected).map((field) => field.value));
    this.tellPage();
    if (focused && !focused.isConnected) this.focusHome();
    tick();
    announceNew(this, this.src);
    this.dispatchEvent(new CustomEvent("live:updated", { bubbles: true }));
  }

  private tellPage(): void {
    const main = this.closest("main");
    const root = this.firstElementChild as HTMLElement | null;
    for (const name of ["phase", "version", "lastCommand"])
      if (main && this.dataset.key === undefined && root?.dataset[name]) main.dataset[name] = root.dataset[name];
  }

  private focusHome(): void {
    const home = this.querySelector<HTMLElement>("[data-focus]") ?? this.closest("main");
    home?.setAttribute("tabindex", "-1");
    home?.focus({ preventScroll: true });
  }
}
