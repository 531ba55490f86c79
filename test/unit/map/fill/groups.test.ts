import fc from "fast-check";
import { expect, test } from "vitest";
import { RELATION_TYPES } from "../../../../src/course/relations.ts";
import { interchangeable } from "../../../../src/map/fill/groups.ts";

type Line = Parameters<typeof interchangeable>[1][number];

const line = (from: string, type: Line["type"], to: string): Line => ({ from, to, type });

/** Every order of a list. */
function permutations<Item>(items: Item[]): Item[][] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}

const key = ({ from, type, to }: Line) =>
  type === "contrasts-with" ? `${type} ${[from, to].sort().join(" ")}` : `${from} ${type} ${to}`;

/** Whether names put elsewhere make the same map. */
function holds(lines: Line[], elsewhere: Map<string, string>): boolean {
  const at = (id: string) => elsewhere.get(id) ?? id;
  const moved = lines.map((line) => key({ ...line, from: at(line.from), to: at(line.to) }));
  return new Set([...moved, ...lines.map(key)]).size === new Set(lines.map(key)).size;
}

test("parts of one whole that have no other line may change places, and the whole may not", () => {
  const lines = ["b", "c", "d"].map((id) => line(id, "part-of", "a"));
  const { of, given } = interchangeable(["a", "b", "c", "d"], lines);
  expect(given).toEqual([]);
  expect(of.get("b")).toBe(of.get("d"));
  expect(of.get("a")).not.toBe(of.get("b"));
});

test("a line to what is shown tells two places apart", () => {
  const lines = [line("b", "part-of", "a"), line("c", "part-of", "a"), line("c", "is-a", "shown")];
  const { of } = interchangeable(["a", "b", "c", "shown"], lines, ["shown"]);
  expect(of.get("b")).not.toBe(of.get("c"));
});

test("which way a line runs tells its ends apart, but a contrast has none", () => {
  const leading = interchangeable(["a", "b"], [line("a", "leads-to", "b")]);
  expect(leading.of.get("a")).not.toBe(leading.of.get("b"));
  const contrast = interchangeable(["a", "b"], [line("a", "contrasts-with", "b")]);
  expect(contrast.of.get("a")).toBe(contrast.of.get("b"));
});

test("of two chains that look alike, one name is given, so that one map is right", () => {
  const lines = [
    line("a", "part-of", "whole"),
    line("b", "leads-to", "a"),
    line("c", "part-of", "whole"),
    line("d", "leads-to", "c"),
  ];
  const { of, given } = interchangeable(["whole", "a", "b", "c", "d"], lines);
  expect(given).toEqual(["a"]);
  expect(new Set(["b", "c", "d"].map((id) => of.get(id))).size).toBe(3);
});

test("an arrangement is right exactly when every name stays within its group", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const anyLine = fc.record({
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    type: fc.constantFrom(...RELATION_TYPES.slice(1, 4)),
  });
  const graphs = fc.array(anyLine, { maxLength: 7 });
  fc.assert(
    fc.property(graphs, fc.subarray(ids, { maxLength: 2 }), (found, shown) => {
      const lines = found.filter(({ from, to }) => from !== to);
      const { of, given } = interchangeable(ids, lines, shown);
      const free = ids.filter((id) => !shown.includes(id) && !given.includes(id));
      for (const order of permutations(free)) {
        const elsewhere = new Map(free.map((id, index) => [id, order[index] ?? id]));
        const within = free.every((id) => of.get(id) === of.get(elsewhere.get(id) ?? ""));
        expect(holds(lines, elsewhere)).toBe(within);
      }
    }),
    { numRuns: 300 },
  );
});
