import { pageKeys } from "../page-keys.ts";

/** Draws now, and again whenever progress changed or another tab kept the result of a test; until `signal` ends it. */
export function drawAtChanges(draw: () => unknown, signal?: AbortSignal): void {
  const options = signal ? { signal } : {};
  const again = () => void draw();
  addEventListener("progress", again, options);
  addEventListener("storage", ({ key }) => key?.startsWith(pageKeys.tests) && again(), options);
  again();
}
