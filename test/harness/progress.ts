import type { Page } from "playwright-core";

export const DAY = 86_400_000;

/** An answer as it is kept: how many days ago, how right, how sure. */
export interface Kept {
  daysAgo: number;
  score: number;
  sure?: "sure" | "doubt" | "guess";
  /** When it is due, in days from now; without it, as an older page left it. */
  dueIn?: number;
}

/** The record of one answer, as JSON text. */
export function record({ daysAgo, score, sure, dueIn = -1 }: Kept, now = Date.now()): string {
  const attempts = [{ at: now - daysAgo * DAY, score, ...(sure && { sure }) }];
  return JSON.stringify({ v: 1, wording: "", attempts, due: now + dueIn * DAY });
}

/** Puts answers into the storage of the page's site. */
export async function keep(page: Page, course: string, kept: Record<string, Kept>): Promise<void> {
  const texts = Object.entries(kept).map(
    ([id, answer]) => [`${course}:q:${id}`, record(answer)] as const,
  );
  await page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, texts);
}
