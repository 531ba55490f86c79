import type { Page } from "playwright-core";
import type { StaticServer } from "../harness/static.ts";

/** How long nothing may be asked for, in milliseconds: on a busy machine a script may be that late with its next request. */
const QUIET = 1_500;

/** Waits until a page asks for nothing more. */
export async function settled(page: Page, sent: StaticServer["sent"]): Promise<void> {
  await page.waitForLoadState("networkidle");
  for (let count = -1; count !== sent.length;) {
    count = sent.length;
    await page.waitForTimeout(QUIET);
  }
}
