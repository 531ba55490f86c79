/** A set of questions: ids, each once, in the order in which they will be asked. */
export type Picked = readonly string[];

/** The set with questions at its end that were not in it. */
export const withAll = (picked: Picked, ids: readonly string[]): string[] => [
  ...new Set([...picked, ...ids]),
];

/** The set without questions. */
export function withoutAll(picked: Picked, ids: readonly string[]): string[] {
  const gone = new Set(ids);
  return picked.filter((id) => !gone.has(id));
}

/** The set with a question so many places further on, or back; as far as there are places. */
export function moved(picked: Picked, id: string, by: number): string[] {
  const from = picked.indexOf(id);
  if (from < 0) return [...picked];
  const rest = picked.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, from + by)), 0, id);
}
