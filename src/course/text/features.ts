/**
 * What a text may hold that few do: a page has the style, and the script, of what stands on it.
 * Each is found in HTML as we write it, in JSON too.
 */
export const FEATURES = {
  aside: /<div class=\\?"aside /,
  code: /<code-block>/,
  formula: /<math\b/,
  notes: /<section class=\\?"notes\\?">/,
  picture: /<img\b/,
  table: /<(?:td|th)[^>]* class=\\?"(?:end|middle)/,
} as const;

export type Feature = keyof typeof FEATURES;

/** What the HTML of a text holds. */
export function featuresOf(html: string): Feature[] {
  return (Object.keys(FEATURES) as Feature[]).filter((feature) => FEATURES[feature].test(html));
}
