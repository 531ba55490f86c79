import { fileURLToPath } from "node:url";
import { writeNow } from "../files.ts";

/** Where a site is written, and below which path its addresses begin. */
export interface Place {
  /** Address of the folder, with a slash at its end. */
  out: string;
  base: string;
}

/** The file that is found at an address of the site: a page has a folder of its own. */
export function fileAt(address: string, isPage: boolean, { out, base }: Place): string {
  const { pathname } = new URL(address);
  const path = pathname.slice(base.replace(/\/$/, "").length).replace(/\/$/, "");
  // What hosts show where there is nothing: they look for it beside the home page.
  const end = !isPage ? "" : path === "/404" ? ".html" : "/index.html";
  return fileURLToPath(new URL(`.${path}${end}`, out));
}

/** Writes what a response holds, and returns the response without it: nothing is left to write for who asked for it. */
export async function written(response: Response, file: string): Promise<Response> {
  if (response.body === null) return response;
  writeNow(file, new Uint8Array(await response.arrayBuffer()));
  const { status, headers } = response;
  return new Response(null, { status, headers });
}
