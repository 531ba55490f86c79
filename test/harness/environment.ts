import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FrameLocator, Page } from "playwright-core";
import type { Opened } from "./packages.ts";

/** A runtime of SCORM 1.2 that is none of ours. */
const runtime = readFileSync(
  createRequire(import.meta.url).resolve("scorm-again/scorm12/min"),
  "utf8",
);

/** Where the learning environment of the tests stands. */
export const PLACE = "http://environment.test/";

/** As the data of SCORM 1.2 goes in and out of the runtime. */
export type Cmi = Record<string, unknown>;

/**
 * A page of a learning environment with a package in a frame two frames deep. It counts what was kept, and holds to the
 * length that SCORM 1.2 has for what a page keeps: the runtime takes more.
 */
const HOST = `<!doctype html><title>Environment</title><body><script src="/runtime.js"></script><script>
const begin = (kept) => {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  api.loadFromJSON(kept, "");
  const set = api.lmsSetValue.bind(api);
  window.kept = 0;
  window.isDown = false;
  api.LMSSetValue = (name, value) =>
    window.isDown || (name === "cmi.suspend_data" && value.length > 4096) ? "false" : set(name, value);
  api.on("LMSCommit", () => window.kept++);
  window.API = api;
  const frame = document.createElement("iframe");
  frame.src = "/frame";
  document.body.replaceChildren(frame);
};
</script>`;

const FRAME = `<!doctype html><title>Player</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style><iframe src="/package/index.html" title="Package"></iframe>`;

const TYPES: Record<string, string> = {
  ...{ html: "text/html", css: "text/css", js: "text/javascript" },
  ...{ svg: "image/svg+xml", webp: "image/webp" },
};

/** Serves a package and the learning environment to a page; whatever else it asks for goes into the list that is returned. */
export async function serveTo(page: Page, { files }: Opened): Promise<string[]> {
  const others: string[] = [];
  await page.route("**", async (route) => {
    const address = new URL(route.request().url());
    const path = address.pathname.slice(1);
    const own: Record<string, string> = { "": HOST, frame: FRAME, "runtime.js": runtime };
    const content = own[path] ?? files[path.replace(/^package\//, "")];
    if (address.href.startsWith(PLACE) && content !== undefined) {
      const contentType = TYPES[path.split(".").at(-1) ?? ""] ?? "text/html";
      return route.fulfill({ body: Buffer.from(content), contentType });
    }
    if (!path.endsWith("favicon.ico")) others.push(address.href);
    return route.fulfill({ status: 404 });
  });
  return others;
}

/** A session of a student in the learning environment. */
export interface Session {
  frame: FrameLocator;
  /** What the runtime knows under a name. */
  value: (name: string) => Promise<string>;
  /** How often it was told to keep it. */
  kept: () => Promise<number>;
  /** Ends it as a learning environment does: the frame goes. What is kept begins the next. */
  end: () => Promise<Cmi>;
}

/** Begins a session, with what was kept of an earlier one. */
export async function session(page: Page, kept: Cmi): Promise<Session> {
  await page.goto(PLACE);
  await page.evaluate(`begin(${JSON.stringify(kept)})`);
  const value = (name: string) =>
    page.evaluate<string>(`String(API.lmsGetValue(${JSON.stringify(name)}))`);
  return {
    frame: page.frameLocator("iframe").frameLocator("iframe"),
    value,
    kept: () => page.evaluate<number>("kept"),
    end: () =>
      page.evaluate<Cmi>(
        "document.body.replaceChildren(); ({ ended: API.isTerminated(), ...JSON.parse(JSON.stringify(API.cmi)) })",
      ),
  };
}
