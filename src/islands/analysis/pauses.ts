/** So long (milliseconds) is worked before the page gets its turn. */
const SLICE = 40;

/**
 * For work that takes long: to be called after each step of it, gives the page its turn where it was kept waiting.
 * @returns waits; `before` is done before that, such as to tell how far it is
 */
export function pauses(): (before?: () => void) => Promise<void> {
  let turn = performance.now();
  return async (before) => {
    if (performance.now() - turn <= SLICE) return;
    before?.();
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  };
}
