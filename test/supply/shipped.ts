/** Which packages' code reaches a browser: found in the imports of what browsers get, and of what those import. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where code for browsers begins. */
const ROOTS = ["src/islands", "src/offline/worker"];

/** What a file imports for what it does; types are gone before a browser sees them. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, "utf8");
  const found = code.matchAll(
    /^\s*(?:import|export)\s(?!type\b)(?:[^"';]*?\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...found].map(([, named = "", later = ""]) => named || later);
}

/** Name of the package of an import such as `@scope/name/file.js`. */
const packageOf = (specifier: string) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

/** Names of the packages whose code a browser gets, those included that they need. */
export function shippedPackages(): Set<string> {
  const files = new Set(
    ROOTS.flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(ts|js)$/.test(file) && !file.endsWith(".d.ts"))
        .map((file) => join(root, file)),
    ),
  );
  const packages = new Set<string>();
  // What is added on the way is looked at too.
  for (const file of files)
    for (const specifier of importsOf(file)) {
      const path = specifier.replace(/\?.*$/, "");
      if (path.startsWith(".")) {
        const target = join(dirname(file), path);
        if (/\.(ts|js)$/.test(target) && existsSync(target)) files.add(target);
      } else if (path.startsWith("#language")) files.add("src/language/nl/index.ts");
      else packages.add(packageOf(path));
    }
  for (const name of packages) for (const needed of needs(name)) packages.add(needed);
  return packages;
}

function needs(name: string): string[] {
  const file = join("node_modules", name, "package.json");
  const { dependencies = {} } = JSON.parse(readFileSync(file, "utf8")) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies);
}
