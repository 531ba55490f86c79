/** Arrow keys walk from the box through the links, and back. */
export function moveFocus(event: KeyboardEvent, input: HTMLElement, links: HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [input, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + step];
  // A list of choices uses the arrows itself.
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
