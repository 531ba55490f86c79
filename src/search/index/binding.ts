import { minifySync, parseSync } from "rolldown/utils";

/** What in Pagefind's script makes functions of its WebAssembly. */
const BINDING = "wasm_bindgen";

/**
 * Of Pagefind's script what binds its WebAssembly, as a module that gives just that: a sixth of it. The rest finds files,
 * inflates them and cuts texts out of them, which a browser and `src/search/query/` do already; and it keeps to itself what
 * could not be loaded. Throws where a version of it has no such part.
 */
export function bindingOf(script: string): string {
  const { program } = parseSync("pagefind.js", script);
  const statement = program.body.find(
    (one) =>
      one.type === "VariableDeclaration" &&
      one.declarations.some(({ id }) => id.type === "Identifier" && id.name === BINDING),
  );
  if (statement === undefined)
    throw new Error(
      `Pagefind's script has changed: nothing in it is called ${BINDING}. See src/search/index/binding.ts.`,
    );
  const code = `${script.slice(statement.start, statement.end)}\nexport default ${BINDING};`;
  return minifySync("pagefind.js", code, { module: true }).code;
}
