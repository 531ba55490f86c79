/** An id of a concept, a question, a module or a source: also a URL, a wikilink target and a storage key. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** More is no file name. It also keeps what is no id from a pattern that takes its stack from the length of a text. */
const LONGEST = 250;

/** Whether a text, wherever it came from, can be an id. */
export const isId = (text: string): boolean => text.length <= LONGEST && idPattern.test(text);
