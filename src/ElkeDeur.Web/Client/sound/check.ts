// "Test het geluid": two soft tones, and with that the permission this page needs to make sound later.

async function tones(): Promise<void> {
  const context = new AudioContext();
  await context.resume();
  [440, 660].forEach((pitch, i) => {
    const tone = new OscillatorNode(context, { frequency: pitch });
    const volume = new GainNode(context, { gain: 0.15 });
    tone.connect(volume).connect(context.destination);
    tone.start(context.currentTime + i * 0.35);
    tone.stop(context.currentTime + i * 0.35 + 0.3);
  });
}

export function startSoundCheck(): void {
  document.addEventListener("click", async (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-sound-test]");
    if (!button) return;
    const result = document.querySelector("[data-sound-result]");
    try {
      await tones();
      if (result) result.textContent = "Hoorde je twee tonen? Dan is het goed.";
    } catch {
      if (result) result.textContent = "Dit apparaat maakt geen geluid. Lees het script straks voor.";
    }
  });
}
