/**
 * `npm run licences`: every package that is installed, with its licence: those whose code reaches a browser, those that
 * build the site, and those that check it. Fails where one has none, or one that ships has another than may be passed on
 * with a site by naming it.
 */
import { readFileSync } from "node:fs";
import { shippedPackages } from "./shipped.ts";

/** Licences of code that a site may hand to its readers. */
const FIT = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
]);

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
}
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};
const shipped = shippedPackages();
const rows = Object.entries(packages).flatMap(([place, { version = "", license = "", dev }]) => {
  const name = place.split("node_modules/").at(-1) ?? "";
  if (place === "") return [];
  const role =
    shipped.has(name) && place === `node_modules/${name}` ? "browser" : dev ? "checks" : "build";
  return [{ role, name, version, license }];
});
const problems: string[] = [...shipped]
  .filter((name) => !rows.some((row) => row.role === "browser" && row.name === name))
  .map((name) => `${name} reaches a browser and is not in package-lock.json`);
for (const role of ["browser", "build", "checks"] as const) {
  const own = rows.filter((row) => row.role === role).sort((a, b) => (a.name < b.name ? -1 : 1));
  console.log(`\n${role} (${own.length})`);
  for (const { name, version, license } of own) {
    console.log(`  ${name} ${version}: ${license || "no licence"}`);
    if (license === "") problems.push(`${name} ${version} has no licence`);
    else if (role === "browser" && !FIT.has(license))
      problems.push(`${name} ${version} reaches a browser under ${license}`);
  }
}
if (problems.length > 0) {
  console.error(`\n${problems.join("\n")}`);
  process.exitCode = 1;
}
