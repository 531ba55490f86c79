/** Letters as parts of the height of the screen: as large as is good to look at, and as small as the last row can read. */
const MOST = 1 / 17;
const LEAST = 1 / 34;

/** And as a part of its width: a screen that is higher than it is wide is no wall. */
const WIDE = 1 / 24;

/** In pixels, the least that anybody reads, however low the screen is. */
const SMALL = 16;

/** Gives the text in a frame the largest size at which all of it shows; the least where even that is too much, and it scrolls. */
export function fit(frame: HTMLElement): void {
  let low = Math.max(SMALL, innerHeight * LEAST);
  let high = Math.max(low, Math.min(innerHeight * MOST, innerWidth * WIDE));
  const fits = (size: number) => {
    frame.style.setProperty("--size", `${size}px`);
    return frame.scrollHeight <= frame.clientHeight && frame.scrollWidth <= frame.clientWidth;
  };
  if (fits(high)) return;
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  fits(low);
}
