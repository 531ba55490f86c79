import { readRecord } from "../record.ts";
import { kept as keptFile, sumAt } from "./files.ts";
import { isForeign, markForeign } from "./foreign.ts";
import { withNewer } from "./newer.ts";
import { course, pathOf, scope } from "./self.ts";
import { isFile } from "./sum.ts";
import { keepModule, keepVisited, otherSum, visited } from "./visited.ts";

/**
 * Answers a request. A page gets the files of one version: of this worker's, if the page itself is; else all of it comes
 * from the network, as if there were no worker.
 */
export async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === "navigate";
  const path = pathOf(request.url);
  if (path === undefined || (!isPage && (await isForeign(event.clientId)))) return fetch(request);
  const found = await kept(path);
  if (found?.response) {
    if (!isPage) return found.response;
    if (course.rest) event.waitUntil(keepModule(path).catch(() => undefined));
    return withNewer(found.response, request);
  }
  if (isPage) return page(event, path, found?.sum);
  return found ? file(request, path, found.sum) : fetch(request);
}

/** What this version has at a path: its sum, and the answer if that is kept. Undefined for what it does not have. */
async function kept(path: string): Promise<{ sum: string; response?: Response } | undefined> {
  const sum = sumAt(scope + path) ?? (await otherSum(path));
  if (sum === undefined) return undefined;
  const response = (await keptFile(path)) ?? (await visited(path, sum));
  return response ? { sum, response } : { sum };
}

/** A page that is not kept. One from the network that is none of this version is foreign, and so is all that it asks for. */
async function page(event: FetchEvent, path: string, sum?: string): Promise<Response> {
  const { request, resultingClientId } = event;
  if (sum === undefined) {
    // As a host does it, and without one.
    const folder = `${path.replace(/(^|\/)index\.html$/, "$1")}${/\/$|^$|index\.html$/.test(path) ? "" : "/"}`;
    if (folder !== path && (await kept(folder)))
      return Response.redirect(scope + folder + new URL(request.url).search);
  }
  try {
    const response = await fetch(request);
    if (sum !== undefined && (await isFile(response, sum))) {
      await keep(path, sum, response.clone());
      if (course.rest) event.waitUntil(keepModule(path).catch(() => undefined));
    } else await markForeign(resultingClientId);
    return response;
  } catch {
    const offline = await keptFile(course.offline);
    if (!offline) return Response.error();
    return new Response(offline.body, { status: 503, headers: offline.headers });
  }
}

/**
 * A file of this version that is not kept. Of another version, none is better: the page says that it could not be had.
 * Once all was let go, there are no versions to keep apart.
 */
async function file(request: Request, path: string, sum: string): Promise<Response> {
  const response = await fetch(request);
  const isKeeping = await readRecord(scope).catch(() => undefined);
  if (!isKeeping) return response;
  if (!(await isFile(response, sum))) return Response.error();
  await keepVisited(path, sum, response.clone());
  return response;
}

/** Nothing is kept any more of what was let go. */
async function keep(path: string, sum: string, response: Response): Promise<void> {
  if (await readRecord(scope).catch(() => undefined)) await keepVisited(path, sum, response);
}
