import type { Page, Route } from "playwright-core";

/** What stands in the way of a visit from one of its steps on, and how it goes away. */
export interface Trouble {
  name: string;
  /** What does not come. */
  what: string;
  /** Before which step it begins: 0 is the page itself. */
  from: number;
  begin: (page: Page) => Promise<unknown>;
  end: (page: Page) => Promise<unknown>;
}

/** A way in which what a page asks for does not come as it should. */
interface Failure {
  name: string;
  answer: (route: Route) => Promise<void>;
}

const HTML = "<!doctype html><html lang=en><title>Log in</title><h1>Log in to this network</h1>";

/** The answer as the site gives it. */
async function real(route: Route): Promise<{ body: Buffer; contentType: string }> {
  const response = await route.fetch();
  const contentType = response.headers()["content-type"] ?? "text/plain";
  return { body: await response.body(), contentType };
}

/** What a browser keeps of its reader, where that is what fails. */
export const STORAGE = "storage";

/** Gives nothing, until the page is closed or asks no more. */
export const NOTHING = "nothing";

/** Every way, each for itself. */
export const FAILURES: readonly Failure[] = [
  {
    name: "404",
    answer: (route) => route.fulfill({ status: 404, contentType: "text/html", body: HTML }),
  },
  {
    name: "500",
    answer: (route) => route.fulfill({ status: 500, contentType: "text/html", body: "" }),
  },
  // As a network that asks to log in first, or a host that answers everything with its front page.
  { name: "html", answer: (route) => route.fulfill({ contentType: "text/html", body: HTML }) },
  {
    name: "truncated",
    answer: async (route) => {
      const { body, contentType } = await real(route);
      await route.fulfill({ contentType, body: body.subarray(0, Math.floor(body.length / 2)) });
    },
  },
  {
    name: "type",
    answer: async (route) => {
      const { body } = await real(route);
      await route.fulfill({ contentType: "application/octet-stream", body });
    },
  },
  { name: "lost", answer: (route) => route.abort("internetdisconnected") },
  { name: NOTHING, answer: () => Promise.resolve() },
];

/** Answers in another's place, until the page that asked is gone: then nobody waits for it. */
function instead(isMeant: (url: URL) => boolean, answer: (route: Route) => Promise<void>) {
  const handler = (route: Route) =>
    answer(route).catch((error: unknown) => {
      if (!route.request().frame().page().isClosed()) throw error;
    });
  return {
    begin: (page: Page) => page.route(isMeant, handler),
    end: (page: Page) => page.unroute(isMeant, handler),
  };
}

/** One file that fails in one way. */
export function fails(file: string, { name, answer }: Failure): Trouble {
  return { name, what: file, from: 0, ...instead(({ pathname }) => pathname === file, answer) };
}

/** The network is lost before a step. */
export const lost = (from: number): Trouble => ({
  name: "network",
  what: "everything",
  from,
  begin: (page) => page.context().setOffline(true),
  end: (page) => page.context().setOffline(false),
});

/** Every name of another shape than this version of the site reads. */
const reshaped = (json: unknown): unknown =>
  Array.isArray(json)
    ? { list: json.map(reshaped) }
    : json !== null && typeof json === "object"
      ? Object.fromEntries(Object.entries(json).map(([key, value]) => [`${key}2`, reshaped(value)]))
      : json;

/** The site is renewed before a step: its old scripts are gone, and its data have another shape. */
export function renewed(from: number): Trouble {
  const isMeant = ({ pathname }: URL) => /^\/_astro\/|\.json$/.test(pathname);
  const answer = async (route: Route) => {
    if (!route.request().url().endsWith(".json")) return route.fulfill({ status: 404, body: "" });
    const response = await route.fetch();
    return route.fulfill({ json: reshaped(await response.json()) });
  };
  return { name: "renewed", what: "scripts and data", from, ...instead(isMeant, answer) };
}
