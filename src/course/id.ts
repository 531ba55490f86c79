/**
 * An id of a concept, a question, a module or a source: also a URL, a wikilink target and a storage key. More than a
 * hundred signs are no name of a folder everywhere; that is asked first, since the rest takes stack from a long text.
 */
export const idPattern = /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text, wherever it came from, can be an id. */
export const isId = (text: string): boolean => idPattern.test(text);
