import { screenScript as words } from "#language";
import { element } from "../element.ts";

/** What can be done, in a quiet line under the slide. */
export interface Deeds {
  on: () => void;
  back: () => void;
  leave: () => void;
}

/** The line under the slide. */
export interface Bar {
  root: HTMLElement;
  /** Where the row is, what comes next (nothing at the end), and whether there is a way back. */
  show: (place: string, next: string | undefined, hasBack: boolean) => void;
}

/** Makes that line. A button that was pressed gives the focus back: the next space bar is for the slide. */
export function barOf(deeds: Deeds, letGo: () => void): Bar {
  const button = (label: string, act: () => void) =>
    element("button", { type: "button", onclick: () => (act(), letGo()) }, label);
  const place = element("span", { className: "place" });
  const keys = element("span", { className: "keys" }, words.keys);
  const [back, next] = [button(words.back, deeds.back), button(words.answer, deeds.on)];
  const root = element(
    "footer",
    { className: "bar" },
    place,
    keys,
    element(
      "span",
      { className: "deeds" },
      back,
      next,
      ...lights(button),
      ...full(button),
      button(words.leave, deeds.leave),
    ),
  );
  return {
    root,
    show(text, label, hasBack) {
      place.textContent = text;
      next.textContent = label ?? "";
      next.hidden = label === undefined;
      back.hidden = !hasBack;
      // Who has found the way needs no telling.
      if (hasBack) keys.remove();
    },
  };
}

type MakeButton = (label: string, act: () => void) => HTMLButtonElement;

/** Light or dark: the switch of every page, which the screen leaves out. */
function lights(button: MakeButton): HTMLElement[] {
  const original = document.querySelector<HTMLButtonElement>(".theme");
  if (!original) return [];
  const made = button("", () => original.click());
  made.className = "theme";
  made.ariaLabel = made.title = original.ariaLabel ?? "";
  return [made];
}

/** The whole screen, where the browser gives it. */
function full(button: MakeButton): HTMLElement[] {
  if (!document.fullscreenEnabled) return [];
  const toggle = () =>
    document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
  // Refused, the page stays as it is.
  return [button(words.full, () => void toggle().catch(() => undefined))];
}
