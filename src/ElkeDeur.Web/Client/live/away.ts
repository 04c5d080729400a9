// No longer welcome (signed off, closed, deleted): the server has a page of its own that says what happened.
// At most one try a minute, so that a mistake cannot become a loop.
export function turnedAway(): void {
  const last = Number(sessionStorage.getItem("turned-away"));
  if (Date.now() - last < 60_000) return;
  sessionStorage.setItem("turned-away", String(Date.now()));
  location.reload();
}
