/**
 * Puts items in an order in which neighbours are of different groups, or as few as possible of the same, and which
 * otherwise keeps the given order: each place goes to the first item that leaves no more equal neighbours than there
 * have to be; before others, to one whose group is to stand beside the group of the last.
 * @param isBeside whether two groups are better learned side by side
 */
export function mix<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  isBeside: (a: string, b: string) => boolean = () => false,
): Item[] {
  const waiting = [...items];
  const mixed: Item[] = [];
  let previous: string | undefined;
  while (waiting.length > 0) {
    const costs = waiting.map((item, i) => {
      const group = groupOf(item);
      const rest = waiting.filter((_, j) => j !== i).map(groupOf);
      const apart = previous === undefined || !isBeside(previous, group);
      // Less than one equal neighbour, and so never worth one.
      return Number(group === previous) + unavoidable(rest, group) + Number(apart) / 2;
    });
    const [next] = waiting.splice(costs.indexOf(Math.min(...costs)), 1) as [Item];
    mixed.push(next);
    previous = groupOf(next);
  }
  return mixed;
}

/**
 * How many equal neighbours remain at best when these groups follow an item of `previous`: the n
 * others separate the largest group into n + 1 runs, of which `previous` may take the first.
 */
function unavoidable(groups: readonly string[], previous: string): number {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const equal = [...counts].map(([group, count]) => {
    const runs = groups.length - count + (group === previous ? 0 : 1);
    return count - runs;
  });
  return Math.max(0, ...equal);
}
