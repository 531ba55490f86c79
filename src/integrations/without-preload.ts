/** `const { open } = await import("./file.js")`, wrapped by Vite in a function that would fetch first what it needs. */
const NAMED =
  /__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await (import\([^)]*\));\s*return \{[^}]*\};?\s*\}, [^)]*\)/g;

/** The same of `import("./file.js")`; a file that shares its chunk is one name of it. */
const WHOLE =
  /__vitePreload\(\(\) => (import\([^)]*\)(?:\.then\(\(\w+\) => \w+\.\w+\))?), [^)]*\)/g;

const HELPER = /^var __vitePreload = .*;\n/m;
const GIVEN = /, __vitePreload as \w+|__vitePreload as \w+,? ?/;
const TAKEN = /, \w+ as __vitePreload|\w+ as __vitePreload,? ?/;

/**
 * A chunk without the function through which Vite loads others: nothing is fetched beforehand here, and then it only
 * weighs, on every page.
 * @param code as the bundler writes it, not minified yet
 */
export const withoutPreload = (code: string): string =>
  code
    .replace(NAMED, "$1")
    .replace(WHOLE, "$1")
    .replace(HELPER, "")
    .replace(GIVEN, "")
    .replace(TAKEN, "");
