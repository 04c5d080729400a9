// An undo button goes when its 30 seconds are over; the server would refuse it anyway.
import { serverNow } from "./clock";

function retire(): void {
  document.querySelectorAll<HTMLElement>("[data-until]").forEach((button) => {
    if (Number(button.dataset.until) < serverNow()) button.closest("form")?.setAttribute("hidden", "");
  });
}

export function startRetiring(): void {
  setInterval(retire, 1000);
}
