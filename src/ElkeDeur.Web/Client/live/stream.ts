// One server-sent-events stream per address, shared by every region of the page. While the page is hidden it is closed
// (a browser allows six connections to a server); back in view it fetches and opens again. When nothing arrives in time
// the regions fetch every 3 seconds until events come again. A `steady` stream stays open while hidden: the board's window
// may lie under another one while it is shared in a video call, and must still play sound and move on.
import { learn } from "./clock";

export interface Listener {
  readonly version: number;
  fragment(version: number, html: string): void;
  changed(version: number): void;
  fetch(): void;
}

const FIRST = 5_000, HEARTBEAT = 45_000, POLL = 3_000, REOPEN = 30_000;
const streams = new Map<string, Stream>();

export function join(address: string, listener: Listener, steady: boolean): () => void {
  const stream = streams.get(address) ?? new Stream(address, steady);
  streams.set(address, stream);
  stream.listeners.add(listener);
  stream.start();
  return () => {
    stream.listeners.delete(listener);
    if (stream.listeners.size > 0) return;
    stream.stop();
    streams.delete(address);
  };
}

class Stream {
  readonly listeners = new Set<Listener>();
  private source?: EventSource;
  private silence = 0;
  private polling = 0;
  private opened = 0;

  constructor(private readonly address: string, private readonly steady: boolean) {
    document.addEventListener("visibilitychange", this.see);
    window.addEventListener("pageshow", this.see);
  }

  start(): void {
    if (!this.source && (!document.hidden || this.steady)) this.open();
  }

  stop(): void {
    document.removeEventListener("visibilitychange", this.see);
    window.removeEventListener("pageshow", this.see);
    this.close();
  }

  private readonly see = (event: Event): void => {
    if (event instanceof PageTransitionEvent && !event.persisted) return;
    if (document.hidden && this.steady) return;
    this.close();
    if (document.hidden) return;
    this.fetchAll();
    this.open();
  };

  private open(): void {
    this.opened = Date.now();
    this.source?.close();
    this.source = new EventSource(this.withVersion());
    this.on("fragment", (e) => this.each((l) => l.fragment(Number(e.lastEventId), e.data)));
    this.on("changed", (e) => this.each((l) => l.changed(Number(e.data))));
    this.on("look", () => this.each((l) => l.fetch()));
    this.on("now", (e) => learn(e.data));
    this.on("presence", (e) => document.dispatchEvent(new CustomEvent("live:presence", { detail: JSON.parse(e.data) })));
    this.source.onerror = () => {
      if (this.source?.readyState === EventSource.CLOSED) this.poll();
    };
    if (!this.polling) this.expect(FIRST);
  }

  // Tells what is shown already, so that a fresh page gets nothing twice.
  private withVersion(): string {
    const address = new URL(this.address, location.href);
    address.searchParams.set("versie", String(Math.min(...[...this.listeners].map((l) => l.version))));
    return address.href;
  }

  private on(name: string, handle: (event: MessageEvent<string>) => void): void {
    this.source!.addEventListener(name, (event) => {
      clearInterval(this.polling);
      this.polling = 0;
      this.expect(HEARTBEAT);
      handle(event as MessageEvent<string>);
    });
  }

  private expect(within: number): void {
    clearTimeout(this.silence);
    this.silence = window.setTimeout(() => this.poll(), within);
  }

  private poll(): void {
    if (this.polling) return;
    this.fetchAll();
    this.polling = window.setInterval(() => {
      this.fetchAll();
      if (Date.now() - this.opened > REOPEN) this.open();
    }, POLL);
  }

  private close(): void {
    this.source?.close();
    clearTimeout(this.silence);
    clearInterval(this.polling);
    this.polling = 0;
  }

  private fetchAll = (): void => this.each((l) => l.fetch());

  private each(act: (listener: Listener) => void): void {
    this.listeners.forEach(act);
  }
}
