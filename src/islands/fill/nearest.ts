/** The directions of the arrow keys. */
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Whether a key leads from place to place. */
export const isArrow = (key: string): boolean => Object.hasOwn(WAYS, key);

interface Placed {
  getBoundingClientRect(): Pick<DOMRect, "left" | "top">;
}

/**
 * Which of `others`, all of one size, an arrow key leads to from `from`: the nearest that way, rather straight on than
 * aside. Undefined where there is none.
 */
export function nearest<Other extends Placed>(
  from: Placed,
  others: readonly Other[],
  key: string,
): Other | undefined {
  const [wayX, wayY] = WAYS[key] ?? [0, 0];
  const start = from.getBoundingClientRect();
  const [first] = others
    .map((other) => {
      const { left, top } = other.getBoundingClientRect();
      const [x, y] = [left - start.left, top - start.top];
      const along = x * wayX + y * wayY;
      return { other, along, far: along + 2 * Math.abs(x * wayY + y * wayX) };
    })
    // Less than a pixel is a rounded nothing.
    .filter(({ along }) => along > 1)
    .sort((a, b) => a.far - b.far);
  return first?.other;
}
