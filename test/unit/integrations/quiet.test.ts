import type { AstroLoggerMessage } from "astro";
import { expect, test, vi } from "vitest";
import quiet from "../../../src/integrations/quiet.ts";

/** What is printed of a line that Astro says. */
function printed(message: string, level: AstroLoggerMessage["level"] = "info"): boolean {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    quiet().write({ level, label: "SKIP_FORMAT", message, newLine: true });
    return out.mock.calls.length > 0;
  } finally {
    out.mockRestore();
  }
}

test("a build says nothing of each file that it makes", () => {
  const colour = (text: string) => `\u001B[34m${text}\u001B[39m`;
  for (const line of [
    "  ├─ concepts/klant/index.html",
    `  ${colour("├─")} ${colour("concepts/klant/index.html")}`,
    " (+12ms) ",
    ` ${colour("(+2.32s)")} ${colour("(file not created, response body was empty)")}`,
  ])
    expect(printed(line), line).toBe(false);
});

test("all else is said", () => {
  for (const line of ["125 files are kept.", " generating static routes ", "✓ Completed in 24s."])
    expect(printed(line), line).toBe(true);
  expect(printed("  ├─ a warning", "warn")).toBe(true);
});
