import { afterEach, expect, test } from "vitest";
import { spread } from "../../../src/integrations/threads.ts";
import type { AstroLoggerMessage } from "astro";
import { SecondThread } from "../../../src/integrations/threads/second.ts";

/** A site as a bundler makes one, with a page that does what its address says. */
const SITE = `
  let styles, log;
  const page = { component: "page" };
  const made = {
    "/styles": () => new Response(JSON.stringify([...styles]), { status: 201, headers: { "X-Kind": "list" } }),
    "/nothing": () => new Response(null, { status: 204 }),
    "/broken": () => { throw new TypeError("no such concept"); },
    "/ends": () => process.exit(1),
    "/says": () => { log.write({ level: "warn", label: "page", message: "empty", newLine: true }); return new Response("said"); },
  };
  export const app = {
    manifest: { routes: [{ routeData: page }] },
    setInternals: ({ pagesByKeys }) => { styles = pagesByKeys; },
    setOptions: ({ logger }) => { log = logger.options.destination; },
    render: async ({ url }, { routeData }) => routeData === page && made[new URL(url).pathname](),
  };
`;

const said: AstroLoggerMessage[] = [];
const threads: SecondThread[] = [];

function thread(): SecondThread {
  const made = new SecondThread(
    {
      entry: `data:text/javascript,${encodeURIComponent(SITE)}`,
      // Astro keeps more of a page than can go to a thread.
      styles: new Map([["page", { styles: ["a{}"], url: () => "" }]]),
      handed: { media: [], texts: new Map() },
    },
    (message) => said.push(message),
  );
  threads.push(made);
  return made;
}

const wanted = (path: string) => ({ address: `https://example.org${path}`, component: "page" });

afterEach(async () => {
  for (const one of threads.splice(0)) await one.end();
});

test("a file comes as the site's code made it", async () => {
  const made = await thread().make(wanted("/styles"));
  expect([made.status, made.headers.get("X-Kind")]).toEqual([201, "list"]);
  expect(await made.json()).toEqual([["page", { styles: ["a{}"] }]]);
});

test("what has no content has none", async () => {
  const made = await thread().make(wanted("/nothing"));
  expect([made.status, made.body]).toEqual([204, null]);
});

test("many files are asked for at once, and each comes to who asked for it", async () => {
  const second = thread();
  const asked = ["/says", "/styles", "/says", "/nothing"].map((path) => second.make(wanted(path)));
  expect(second.left).toBe(4);
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 201, 200, 204]);
  expect(second.left).toBe(0);
});

test("what the site's code says is heard, and what it throws is thrown", async () => {
  const second = thread();
  said.length = 0;
  await second.make(wanted("/says"));
  expect(said).toMatchObject([{ level: "warn", message: "empty" }]);
  await expect(second.make(wanted("/broken"))).rejects.toThrow(new TypeError("no such concept"));
  const unknown = { ...wanted("/styles"), component: "other" };
  await expect(second.make(unknown)).rejects.toThrow("The site has no page other.");
});

test("nobody waits for a thread that has ended", async () => {
  const second = thread();
  threads.pop();
  await expect(second.make(wanted("/ends"))).rejects.toThrow("The thread that made it has ended.");
});

test("two lists become one in which both are spread", () => {
  expect(spread(["a", "b", "c", "d"], ["1", "2"])).toEqual(["a", "1", "b", "c", "2", "d"]);
  expect(spread(["a"], [])).toEqual(["a"]);
});
