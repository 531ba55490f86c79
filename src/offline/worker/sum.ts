import { SUM_LENGTH } from "../list.ts";

/** The SHA-256 of something, in the signs of an address. */
export async function sumOf(bytes: ArrayBuffer, length = SUM_LENGTH): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const text = btoa(String.fromCharCode(...digest));
  return text.replaceAll("+", "-").replaceAll("/", "_").slice(0, length);
}

/** What the bytes of a gzip file begin with. */
const GZIP = [0x1f, 0x8b];

/** Whether a packed file is whole: its end has a sum of what it holds. One that its host unpacked is taken as it is. */
async function isWhole(bytes: ArrayBuffer): Promise<boolean> {
  const signs = new Uint8Array(bytes, 0, Math.min(GZIP.length, bytes.byteLength));
  if (!GZIP.every((sign, at) => signs[at] === sign)) return signs.length === GZIP.length;
  const stream = new Response(bytes).body!.pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer().then(
    () => true,
    () => false,
  );
}

/**
 * Whether an answer is the file that it was asked for. What has no sum is named by what it holds: there it is enough that
 * no page came instead, and that it came whole.
 */
export async function isFile(response: Response, sum: string): Promise<boolean> {
  if (response.status !== 200) return false;
  const bytes = await response.clone().arrayBuffer();
  if (sum) return (await sumOf(bytes)) === sum;
  return !response.headers.get("Content-Type")?.includes("html") && (await isWhole(bytes));
}
