// On the pages of the editor, beside app.ts. Without it everything works with the buttons.
//   form[data-editor]        a form that is written in; its id is what the preview's button names
//     data-save              where it is saved by itself; answers {version, at}
//     data-item data-version what is written here, and the version it began from
//     data-check             where its text is looked at; the answer goes into [data-check-result]
//   [data-preview]           the preview, see editor/preview.ts     [data-saved] where one sentence about saving goes
import { startChecking } from "./editor/check";
import { startKeeping } from "./editor/kept";
import { startPasting } from "./editor/paste";
import { startPreview } from "./editor/preview";
import { startSaving } from "./editor/saving";
import { startShrinking } from "./editor/shrink";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-editor]")) {
  startPasting(form);
  startKeeping(form);
  startSaving(form);
  startPreview(form);
  startChecking(form);
}
startShrinking();
