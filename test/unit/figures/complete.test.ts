/** A kind of figure needs a drawing and a style sheet: where it has none, the types say so. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const FIGURE = "src/components/Figure";

/** The frontmatter of Figure.astro, which is TypeScript. */
const frontmatter = () => readFileSync(`${FIGURE}.astro`, "utf8").split(/^---$/m)[1];

/** What the types say of a file where the schema of figures has a kind more, which nothing draws. */
function saidOfOneMore(file: string): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (path) => {
    if (path.endsWith(`${FIGURE}.ts`)) return frontmatter();
    const text = read(path);
    return path.endsWith("schemas/figure.ts")
      ? text?.replace("export type FigureData =", '$& { kind: "novelty" } |')
      : text;
  };
  const program = ts.createProgram([file], { ...options, types: [] }, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
    .filter((message) => message.includes("novelty"));
}

test.each([`${FIGURE}.ts`, "src/components/figures/styles.ts"])(
  "a kind that is missing in %s is an error of type",
  { timeout: 60_000 },
  (file) => {
    expect(saidOfOneMore(file)).not.toEqual([]);
  },
);
