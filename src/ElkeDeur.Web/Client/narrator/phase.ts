// A new phase starts at its top.
let phase = document.querySelector("main")?.dataset.phase;

function startAtTop(): void {
  const now = document.querySelector("main")?.dataset.phase;
  if (now === phase) return;
  phase = now;
  document.querySelector(".narrator__body")?.scrollTo({ top: 0 });
}

export function startPhase(): void {
  document.addEventListener("live:updated", startAtTop);
}
