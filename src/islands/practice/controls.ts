import { parameters, questionSetScript as words } from "#language";
import { element, find } from "../dom.ts";
import { withParameter } from "./parameter.ts";

/**
 * The choice between all questions and one by one; the address carries it (`vorm=een`).
 * @returns whether one by one is chosen
 */
export function promoteView(root: HTMLElement, onChange: () => void): () => boolean {
  const one = find(root, `[value=${parameters.views.one}]`, HTMLInputElement);
  one.checked = new URLSearchParams(location.search).get(parameters.view) === parameters.views.one;
  find(root, ".set-controls").onchange = () => {
    const search = withParameter(
      location.search,
      parameters.view,
      one.checked ? parameters.views.one : undefined,
    );
    history.replaceState(null, "", location.pathname + search);
    onChange();
  };
  return () => one.checked;
}

/**
 * The buttons that give the address a new seed, or take it away, where a set has them.
 * @returns what shows or hides them: a new order begins a new run
 */
export function promoteShuffle(root: HTMLElement): (offered: boolean) => void {
  const shuffle = root.querySelector<HTMLButtonElement>(".shuffle");
  if (!shuffle) return () => undefined;
  const reload = (seed?: string) => () => {
    location.search = withParameter(location.search, parameters.seed, seed);
  };
  // Three digits: enough orders to choose from, and short enough to pass on.
  shuffle.onclick = reload(String(100 + Math.floor(Math.random() * 900)));
  const asked = new URLSearchParams(location.search);
  const back = element("button", { type: "button", className: "unshuffle" }, words.inOrder);
  back.onclick = reload();
  if (asked.has(parameters.seed) && !asked.has(parameters.module)) shuffle.after(back);
  return (offered) => {
    shuffle.hidden = back.hidden = !offered;
  };
}
