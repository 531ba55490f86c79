/**
 * What a page may hold that few do: it has the style, and the script, of what stands on it.
 * Each is found in HTML as we write it, in JSON too; kinds of question in the JSON of questions.
 */
export const FEATURES = {
  aside: /<div class=\\?"aside /,
  code: /<code-block>/,
  formula: /<math\b/,
  match: /"kind":"match"/,
  notes: /<section class=\\?"notes\\?">/,
  open: /"kind":"open"/,
  order: /"kind":"order"/,
  picture: /<img\b/,
  table: /<(?:td|th)[^>]* class=\\?"(?:end|middle)/,
  typed: /"kind":"(?:text|number)"/,
} as const;

export type Feature = keyof typeof FEATURES;

/** What the HTML of texts, and the JSON of questions, holds. */
export function featuresOf(html: string): Feature[] {
  return (Object.keys(FEATURES) as Feature[]).filter((feature) => FEATURES[feature].test(html));
}
