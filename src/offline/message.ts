/**
 * What a page asks of a worker: to take over now, to keep what is missing (answered on the port that comes along), or to
 * fetch nothing more.
 */
export type Asked = "now" | "keep" | "stop";

/** What a worker tells pages: that everything is kept, or the name of what went wrong. */
export interface Told {
  failed: string | undefined;
}

/** Reads what a worker tells; undefined where that is something else. */
export function toldOf(data: unknown): Told | undefined {
  if (typeof data !== "object" || data === null || !("failed" in data)) return undefined;
  const { failed } = data;
  return failed === undefined || typeof failed === "string" ? { failed } : undefined;
}
