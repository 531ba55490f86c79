/** What fits on a front page. */
const MOST = 4;

/**
 * What a reader can do after a course, in a few of its goals: the first goal of modules that lie evenly over the course,
 * the first and the last of them included.
 */
export function outcomes(modules: readonly { goals: readonly { text: string }[] }[]): string[] {
  const firsts = modules.flatMap(({ goals }) => goals[0]?.text ?? []);
  const count = Math.min(MOST, firsts.length);
  const places = Array.from({ length: count }, (_, i) =>
    Math.round((i * (firsts.length - 1)) / Math.max(1, count - 1)),
  );
  return places.flatMap((place) => firsts[place] ?? []);
}
