import { SYMMETRIC, type MapEdge } from "../graph.ts";

type Line = Pick<MapEdge, "from" | "to" | "type">;

/** A line as one of its ends sees it: its type, which way it runs, and what is at the other end. */
interface Neighbour {
  how: string;
  other: string;
}

/** What is around each node; a line that is written twice is one. */
function neighbourhoods(ids: readonly string[], lines: readonly Line[]) {
  const around = new Map<string, Neighbour[]>(ids.map((id) => [id, []]));
  const add = (id: string, how: string, other: string) => {
    const known = around.get(id);
    if (known?.every((near) => near.how !== how || near.other !== other))
      known.push({ how, other });
  };
  for (const { from, to, type = "" } of lines) {
    const [out, back] = type === SYMMETRIC ? [type, type] : [`${type}>`, `<${type}`];
    add(from, out, to);
    add(to, back, from);
  }
  return around;
}

type Around = ReturnType<typeof neighbourhoods>;

/**
 * Numbers the nodes so that two with another number cannot stand in each other's place: nodes start alike, save those
 * in `fixed`, and are told apart by what is around them until nothing changes (colour refinement).
 */
function colours(around: Around, fixed: ReadonlySet<string>): Map<string, number> {
  const ids = [...around.keys()];
  let current = new Map(ids.map((id, index) => [id, fixed.has(id) ? index + 1 : 0]));
  let count = new Set(current.values()).size;
  for (;;) {
    const signs = ids.map((id) => {
      const seen = (around.get(id) ?? []).map(({ how, other }) => `${how}${current.get(other)}`);
      return [current.get(id), ...seen.sort()].join(" ");
    });
    const numbers = new Map([...new Set(signs)].map((sign, index) => [sign, index]));
    current = new Map(ids.map((id, index) => [id, numbers.get(signs[index] ?? "") ?? 0]));
    if (numbers.size === count) return current;
    count = numbers.size;
  }
}

/** Whether two nodes have the same lines to everything else, and the same to each other: they can change places. */
function areTwins(around: Around, a: string, b: string): boolean {
  const signs = (id: string, twin: string) =>
    (around.get(id) ?? [])
      .map(({ how, other }) => how + (other === twin ? "" : ` ${other}`))
      .sort()
      .join("\n");
  return signs(a, b) === signs(b, a);
}

/** Which names fit which places of a board. */
export interface Groups {
  /** The number of each node's group: a name fits every place of its own group, and no other. */
  of: Map<string, number>;
  /** Nodes that must keep their names, besides those that were fixed: without them more than one whole board is right. */
  given: string[];
}

/**
 * Finds which nodes can stand in each other's place, given the lines and the nodes whose names are shown. Afterwards
 * every arrangement within the groups is right, and no other is: where a board has a symmetry that moves several names
 * at once (two chains that look alike), one of them is given away, and the board looked at again.
 */
export function interchangeable(
  ids: readonly string[],
  lines: readonly Line[],
  fixed: Iterable<string> = [],
): Groups {
  const around = neighbourhoods(ids, lines);
  const shown = new Set(fixed);
  const given: string[] = [];
  for (;;) {
    const of = colours(around, shown);
    const cells = Map.groupBy(
      ids.filter((id) => !shown.has(id)),
      (id) => of.get(id),
    );
    const mixed = [...cells.values()].find(([first = "", ...rest]) =>
      rest.some((id) => !areTwins(around, first, id)),
    );
    if (mixed === undefined) return { of, given };
    const [away = ""] = mixed;
    shown.add(away);
    given.push(away);
  }
}
