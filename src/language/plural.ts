/** A number with its noun: "1 vraag", "2 vragen". */
export const plural = (n: number, one: string, many: string): string =>
  `${n} ${n === 1 ? one : many}`;
