import { parameters, screenScript as words } from "#language";
import { element } from "../element.ts";
import { withParameter } from "../practice/parameter.ts";

/** The address of this page without the screen. */
export const plainAddress = (): string =>
  location.origin + location.pathname + withParameter(location.search, parameters.screen);

/** What follows the last question of a set: where everybody finds it. */
export function endSlide(): HTMLElement {
  const href = plainAddress();
  return element(
    "div",
    { className: "slide end" },
    element("p", { className: "prompt" }, words.end),
    element("p", {}, `${words.own} `, element("a", { href }, href.replace(/^https?:\/\//, ""))),
  );
}
