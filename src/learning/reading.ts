import { isId } from "../course/id.ts";

/** What parsed JSON can be told to be, where it came from another machine or from long ago. */

export const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

export const isListOf = <Item>(
  json: unknown,
  isItem: (item: unknown) => item is Item,
): json is Item[] => Array.isArray(json) && json.every(isItem);

export const isIdText = (json: unknown): json is string => typeof json === "string" && isId(json);

export const areIds = (json: unknown): json is string[] => isListOf(json, isIdText);

/** Ids of things that belong together: two or more. */
export const isGroup = (json: unknown): json is [string, string, ...string[]] =>
  areIds(json) && json.length > 1;
