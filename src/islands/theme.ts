import { keep } from "./kept.ts";
import { keys } from "./keys.ts";

/** The switch between light and dark: remembers what was chosen, follows the system until then. */
export function theme(): void {
  const button = document.querySelector<HTMLButtonElement>(".theme");
  const root = document.documentElement;
  if (!button) return;
  button.hidden = false;
  button.onclick = () => {
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const now = root.dataset["theme"] || (dark ? "dark" : "light");
    const next = now === "dark" ? "light" : "dark";
    root.dataset["theme"] = next;
    // Where storage is blocked, the choice lasts as long as the page.
    keep(keys.theme, next);
  };
}
