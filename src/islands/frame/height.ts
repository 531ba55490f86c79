/** Seconds after which the height is told again: the page around may have begun to listen only then. */
const AGAIN = [1, 2, 4, 8, 16];

/**
 * Tells the page around how high this one is, now and whenever that changes. What is told is no secret, and nothing is
 * listened to.
 */
export function tellHeight(course: string): void {
  if (parent === window) return;
  const root = document.documentElement;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // In a part of a page that is folded, a frame has no height.
    if (height > 0)
      parent.postMessage({ type: `${course}-height`, height, address: location.href }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  for (const seconds of AGAIN) setTimeout(tell, seconds * 1000);
}
