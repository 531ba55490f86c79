/**
 * Loads what a page only has to say to who was here before: at once, or when a page that stayed open (in this tab's
 * history, or beside another tab) finds that the reader is no longer new. Where it does not come, the page says what it
 * says to everyone.
 */
export function forReturning(load: () => Promise<unknown>): void {
  const go = () => void load().catch(() => undefined);
  if (document.documentElement.dataset["returning"] !== undefined) return go();
  addEventListener("storage", go, { once: true });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) go();
  });
}
