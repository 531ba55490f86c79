/**
 * Brings the reader to a heading: the focus, and what follows it onto the screen, as far as it fits. At once: what
 * appears above a reader on the way would move the place to arrive at.
 */
export function arriveAt(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: "start", behavior: "instant" });
}
