import { questionListScript as words } from "#language";
import { find } from "../dom.ts";
import type { ChosenSet } from "./chosen.ts";

/** The bar below the list: how many are chosen, and the way to what can be done with them. */
export function setBar(chosen: ChosenSet, onOpen: () => void): () => void {
  const bar = find(document, ".set-bar");
  const status = find(bar, "[role=status]");
  const open = find(bar, ".open", HTMLButtonElement);
  open.onclick = onOpen;
  const drawRestore = restoreButton(find(bar, ".restore", HTMLButtonElement), chosen);
  return () => {
    const count = chosen.ids.length;
    status.textContent = words.chosen(count);
    open.hidden = count === 0;
    drawRestore(count === 0);
    bar.hidden = count === 0 && chosen.before.length === 0;
  };
}

/** A button that puts back the set that there was. */
export function restoreButton(button: HTMLButtonElement, chosen: ChosenSet) {
  button.onclick = () => chosen.restore();
  return (isOffered: boolean) => {
    const count = chosen.before.length;
    button.hidden = !isOffered || count === 0;
    button.textContent = words.restore(count);
  };
}
