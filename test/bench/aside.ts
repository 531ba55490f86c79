import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const aside: string[] = [];

/**
 * Takes a site that was built out of the way without deleting it: for a minute after many files were deleted, some file
 * systems (ext4) look long for room for each new one, and who writes most files would pay for that.
 */
export function setAside(site: string): void {
  if (!existsSync(site)) return;
  const folder = mkdtempSync(join(dirname(site), ".aside-"));
  aside.push(folder);
  renameSync(site, join(folder, basename(site)));
}

/** Deletes all that was taken out of the way, once nothing is measured any more. */
export function clearAside(): void {
  for (const folder of aside.splice(0)) rmSync(folder, { recursive: true, force: true });
}
