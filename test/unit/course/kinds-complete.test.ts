/** A kind of question without a grader, a component or a script stops `npm run check`: the compiler says what is missing. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const OPTIONS: ts.CompilerOptions = {
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  types: [],
};

const REGISTRY = resolve("src/course/kinds/index.ts");

/** The front matter of a component, as a file that the compiler reads. */
const frontMatter = (path: string) =>
  `declare const Astro: any;\n${readFileSync(path, "utf8").split(/^---$/m)[1] ?? ""}\nexport {};`;

const files = new Map([
  // A kind that nothing else knows of.
  [
    REGISTRY,
    readFileSync(REGISTRY, "utf8").replace(
      /const all = \{ ([^}]*) \};/,
      "const all = { $1, riddle: { ...open, wording: (): [string, unknown] => ['riddle', []] } };",
    ),
  ],
  [resolve("src/components/Question.astro.ts"), frontMatter("src/components/Question.astro")],
  [
    resolve("src/components/answers/KindScript.astro.ts"),
    frontMatter("src/components/answers/KindScript.astro"),
  ],
  [
    resolve("src/shims.d.ts"),
    'declare module "*.astro" { const Component: any; export default Component; }',
  ],
]);

const host = ts.createCompilerHost(OPTIONS);
const disk = ts.createCompilerHost(OPTIONS);
host.readFile = (path) => files.get(resolve(path)) ?? disk.readFile(path);
host.fileExists = (path) => files.has(resolve(path)) || disk.fileExists(path);
host.getSourceFile = (path, languageVersion, ...rest) => {
  const text = files.get(resolve(path));
  return text === undefined
    ? disk.getSourceFile(path, languageVersion, ...rest)
    : ts.createSourceFile(path, text, languageVersion);
};

const program = ts.createProgram([...files.keys()], OPTIONS, host);

/** What the compiler says of a file about the new kind. */
function said(path: string): string[] {
  const source = program.getSourceFile(resolve(path));
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))
    .filter((message) => message.includes("riddle"));
}

test.each([
  ["a grader", "src/course/kinds/index.ts"],
  ["a component", "src/components/Question.astro.ts"],
  ["a script", "src/components/answers/KindScript.astro.ts"],
])("%s", (_what, path) => {
  expect(files.get(REGISTRY)).toContain("riddle");
  expect(said(path)).not.toEqual([]);
});
