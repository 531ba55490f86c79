import { standing as words } from "#language";
import { element } from "../dom.ts";

/** Says that something did not come, with a button that tries again. */
export const failure = (onRetry: () => void, text = words.failed): HTMLElement[] => [
  element("span", {}, `${text} `),
  element("button", { type: "button", onclick: onRetry }, words.retry),
];
