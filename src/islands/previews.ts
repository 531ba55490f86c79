/**
 * Previews for browsers without `interestfor`: what shows them is loaded with the first link that is pointed at or
 * reached with the keyboard. On a touch screen that is never.
 */
export function previews(): void {
  if ("interestForElement" in HTMLAnchorElement.prototype) return;
  const begin = (event: Partial<PointerEvent>) => {
    if (event.pointerType !== "touch" && (event.target as Element).closest("[interestfor]"))
      import("./preview.ts").then(
        ({ notice }) => notice(event),
        () => {},
      );
  };
  addEventListener("pointerover", begin);
  addEventListener("focusin", begin);
}
