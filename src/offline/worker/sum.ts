import { SUM_LENGTH } from "../list.ts";

/** The SHA-256 of something, in the signs of an address. */
export async function sumOf(bytes: ArrayBuffer, length = SUM_LENGTH): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const text = btoa(String.fromCharCode(...digest));
  return text.replaceAll("+", "-").replaceAll("/", "_").slice(0, length);
}

/**
 * Whether an answer is the file that it was asked for. What has no sum is named by what it holds: there it is enough that
 * no page came instead.
 */
export async function isFile(response: Response, sum: string): Promise<boolean> {
  if (response.status !== 200) return false;
  if (sum) return (await sumOf(await response.clone().arrayBuffer())) === sum;
  return !response.headers.get("Content-Type")?.includes("html");
}
