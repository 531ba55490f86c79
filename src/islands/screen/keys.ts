/** What a key asks for. */
export type Deed = "on" | "back" | "leave" | "first";

/** Keys of the keyboard, and those that a presenter's clicker sends. */
const DEEDS: Readonly<Record<string, Deed>> = {
  " ": "on",
  Enter: "on",
  ArrowRight: "on",
  PageDown: "on",
  ArrowLeft: "back",
  PageUp: "back",
  Backspace: "back",
  Escape: "leave",
  Home: "first",
};

/** What has its own use for keys and clicks. */
const OWN = "a, button, input, select, textarea, summary, dialog";

/** Whether what was pressed or clicked is meant for an element that does something itself. */
export const isOwn = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(OWN) !== null;

/** What a key asks of the screen; undefined where it is for the browser, or for what has the focus. */
export function deedOf(event: KeyboardEvent): Deed | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey || !Object.hasOwn(DEEDS, key)) return undefined;
  if (isOwn(event) && (key === " " || key === "Enter" || key === "Backspace")) return undefined;
  return shiftKey && key === " " ? "back" : DEEDS[key];
}
