/** What a question asks of a reader, from least to most (after Anderson & Krathwohl 2001, in four steps). */
export const LEVELS = ["remember", "understand", "apply", "judge"] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a question asks to use what was learned: to apply or to judge. */
export const isUse = ({ level }: { level: Level | undefined }): boolean =>
  level === "apply" || level === "judge";
