/** Fetches files of search. */
import { SIGNATURE } from "../pagefind.ts";

/** What the bytes of a gzip file begin with. */
const GZIP = [0x1f, 0x8b];

/** Fetches a file. Throws where there is none. */
export async function get(url: string, cache: RequestCache = "default"): Promise<Response> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} at ${url}`);
  return response;
}

/** A file of Pagefind's, inflated unless its host did so already. Throws where it is something else. */
export async function inflated(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const sent = new Uint8Array(await (await get(url)).arrayBuffer());
  const isPacked = GZIP.every((byte, at) => sent[at] === byte);
  const stream = new Response(sent).body?.pipeThrough(new DecompressionStream("gzip"));
  const bytes = isPacked ? new Uint8Array(await new Response(stream).arrayBuffer()) : sent;
  const begin = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (begin !== SIGNATURE) throw new Error(`No file of Pagefind at ${url}`);
  return bytes.subarray(SIGNATURE.length);
}
