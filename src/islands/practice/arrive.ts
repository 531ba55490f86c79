/** Brings the reader to a heading: the focus, and what follows it onto the screen, as far as it fits. */
export function arriveAt(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: "start" });
}
