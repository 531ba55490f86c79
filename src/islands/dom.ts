export { element } from "./element.ts";

/** Takes away what stands in the page for as long as its script has not come. */
export function arrived(): void {
  document.querySelector(".awaited")?.remove();
}

/** What `selector` finds in `root`, where the page is known to have it: an HTML element, or one of `type`. */
export function find(root: ParentNode, selector: string): HTMLElement;
export function find<Found extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => Found,
): Found;
export function find(root: ParentNode, selector: string, type = HTMLElement): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`);
  return found;
}
