import { afterEach, expect, test, vi } from "vitest";
import { fetched } from "../../../src/islands/questions/fetched.ts";
import { pageIn } from "../../../src/islands/questions/page-in.ts";

const PAGE = `<!DOCTYPE html><html lang="en"><head><style>p{}</style></head><body><main>
<quiz-question id="a"><p>What is <code>&lt;/html></code>?</p></quiz-question></main>
<script>const end = "</html>";</script></body></html>`;

const page = { is: "a page" };
const answer = (html: string) => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(html)));
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  vi.stubGlobal(
    "DOMParser",
    class {
      parseFromString = () => page;
    },
  );
  return fetched("/questions/a/", pageIn);
};

afterEach(() => vi.unstubAllGlobals());

test("a page is read whole, and with what a host wrote behind it", async () => {
  for (const html of [PAGE, `${PAGE}\n`, `${PAGE}<!-- from a cache -->`])
    expect(await answer(html)).toBe(page);
});

test("a page that came cut short counts as one that did not come, wherever it was cut", async () => {
  for (let end = 0; end < PAGE.length; end++)
    expect(await answer(PAGE.slice(0, end)), PAGE.slice(0, end)).toBe("unreachable");
});
