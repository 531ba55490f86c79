/** What is installed is what was looked at: every package of the lock file has the hash of its content. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  version?: string;
  integrity?: string;
  link?: boolean;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};

// Where a package comes from is not written down, so that any registry will do: the hash tells whether it is the one.
test("every package of the lock file has a version and a hash, those of other platforms too", () => {
  const packages = Object.entries(lock.packages).filter(([path, { link }]) => path !== "" && !link);
  const without = packages
    .filter(({ 1: { version, integrity } }) => !version || !integrity?.startsWith("sha512-"))
    .map(([path]) => path);
  expect(packages.length).toBeGreaterThan(100);
  expect(without).toEqual([]);
});
