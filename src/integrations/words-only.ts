/**
 * For a bundler: nothing happens on loading the words of a language, so that a script takes those along that it says, and
 * no others. What a plugin's `transform` gives back; undefined for what is no file of words.
 */
export const wordsOnly = (code: string, id: string) =>
  id.includes("/src/language/") ? { code, map: null, moduleSideEffects: false } : undefined;
