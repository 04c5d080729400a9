// A drawing that is too large is offered to be made smaller before it is sent. input[type=file][data-shrink] says it takes drawings.
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_PIXELS = 1600;

export function startShrinking(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>("input[type=file][data-shrink]"))
    input.addEventListener("change", () => void look(input));
}

async function look(input: HTMLInputElement): Promise<void> {
  input.parentElement?.querySelector("[data-shrink-offer]")?.remove();
  const file = input.files?.[0];
  if (!file || !/^image\/(png|jpeg)$/.test(file.type)) return;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    if (file.size > MOST_BYTES || Math.max(picture.width, picture.height) > MOST_PIXELS) offer(input, file, picture);
  } catch {
    // No picture after all: the server says what to do.
  }
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toLocaleString("nl-NL", { maximumFractionDigits: 1 });

function offer(input: HTMLInputElement, file: File, picture: ImageBitmap): void {
  const box = document.createElement("div");
  box.dataset.shrinkOffer = "";
  box.className = "note";
  box.setAttribute("role", "status");
  const words = document.createElement("p");
  words.textContent = `Deze tekening is ${megabytes(file.size)} MB en ${picture.width} bij ${picture.height} beeldpunten. Kleiner is genoeg.`;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "nl-button nl-button--secondary";
  button.textContent = "Maak de tekening kleiner";
  button.addEventListener("click", async () => {
    const small = await shrink(file, picture);
    const chosen = new DataTransfer();
    chosen.items.add(small);
    input.files = chosen.files;
    words.textContent = `De tekening is nu ${megabytes(small.size)} MB.`;
    button.remove();
  });
  box.append(words, button);
  input.after(box);
}

async function shrink(file: File, picture: ImageBitmap): Promise<File> {
  const scale = Math.min(1, MOST_PIXELS / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  canvas.getContext("2d")!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const made = (type: string): Promise<Blob> => new Promise((done) => canvas.toBlob((blob) => done(blob!), type, 0.85));
  const png = file.type === "image/png" ? await made("image/png") : null;
  const blob = png && png.size <= MOST_BYTES ? png : await made("image/jpeg");
  return new File([blob], blob.type === "image/png" ? "tekening.png" : "tekening.jpg", { type: blob.type });
}
