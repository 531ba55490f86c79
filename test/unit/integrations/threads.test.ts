import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, expect, test } from "vitest";
import type { AstroLoggerMessage } from "astro";
import { spread } from "../../../src/integrations/threads/in-two.ts";
import { SecondThread } from "../../../src/integrations/threads/second.ts";
import { Waiting } from "../../../src/integrations/threads/waiting.ts";
import { fileAt } from "../../../src/integrations/threads/written.ts";
import { handedWith } from "../../harness/handed.ts";

/** A site as a bundler makes one, with a page that does what its address says. */
const SITE = `
  let styles, log;
  const note = (read) => globalThis[Symbol.for("course/reads")].add(read);
  const page = { component: "page" };
  const made = {
    "/styles": () => new Response(JSON.stringify([...styles]), { status: 201, headers: { "X-Kind": "list" } }),
    "/nothing": () => new Response(null, { status: 204 }),
    "/broken": () => { throw new TypeError("no such concept"); },
    "/reads": async () => { note("one"); await new Promise(setImmediate); note("other"); return new Response("read"); },
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
    },
    (message) => said.push(message),
  );
  made.hand(handedWith());
  threads.push(made);
  return made;
}

const folder = mkdtempSync(join(tmpdir(), "threads-"));
const fileOf = (path: string) => join(folder, path, "made");
const wanted = (path: string) => ({
  address: `https://example.org${path}`,
  component: "page",
  file: fileOf(path),
});

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
  for (const one of threads.splice(0)) await one.end();
});

test("a file is written as the site's code made it", async () => {
  const made = await thread().make(wanted("/styles"));
  expect([made.status, new Headers(made.headers).get("X-Kind")]).toEqual([201, "list"]);
  expect(JSON.parse(readFileSync(fileOf("/styles"), "utf8"))).toEqual([
    ["page", { styles: ["a{}"] }],
  ]);
});

test("what has no content has none", async () => {
  const made = await thread().make(wanted("/nothing"));
  expect([made.status, existsSync(fileOf("/nothing"))]).toEqual([204, false]);
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

test("of each file it is said what was read for it, and not for another that was asked for meanwhile", async () => {
  const second = thread();
  const asked = ["/reads", "/says", "/reads"].map((path) => second.make(wanted(path)));
  const reads = (await Promise.all(asked)).map((made) => [...made.reads]);
  expect(reads).toEqual([["one", "other"], [], ["one", "other"]]);
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

test("who takes from what waits has what it is best at, and the rest where there is nothing else", () => {
  const waiting = new Waiting<string>();
  for (const page of ["a", "b", "c"]) waiting.add(page, true);
  for (const other of ["1", "2"]) waiting.add(other, false);
  expect([waiting.other(), waiting.page(), waiting.other(), waiting.other()]).toEqual([
    "1",
    "a",
    "2",
    "b",
  ]);
  waiting.add("3", false);
  expect([waiting.page(), waiting.page(), waiting.page()]).toEqual(["c", "3", undefined]);
});

test("a page has a folder of its own, and what is no page the name in its address", () => {
  const out = pathToFileURL("/out/").href;
  const at = (path: string, isPage: boolean, base = "/") =>
    fileAt(`https://example.org${path}`, isPage, { out, base });
  expect(at("/", true)).toBe("/out/index.html");
  expect(at("/concepts/klant/", true)).toBe("/out/concepts/klant/index.html");
  expect(at("/404/", true)).toBe("/out/404.html");
  expect(at("/questions.json/", false)).toBe("/out/questions.json");
  expect(at("/a/b.json", false)).toBe("/out/a/b.json");
  expect(at("/course/", true, "/course")).toBe("/out/index.html");
  expect(at("/course/404/", true, "/course/")).toBe("/out/404.html");
});
