import { SUM_LENGTH } from "../list.ts";

/** The SHA-256 of something, in the signs of an address. */
export async function sumOf(bytes: ArrayBuffer, length = SUM_LENGTH): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const text = btoa(String.fromCharCode(...digest));
  return text.replaceAll("+", "-").replaceAll("/", "_").slice(0, length);
}

/** Whether an answer is the file that it was asked for, whole: by the sum of it, or the beginning of that. */
export async function isFile(response: Response, sum: string): Promise<boolean> {
  if (response.status !== 200 || sum === "") return false;
  return (await sumOf(await response.clone().arrayBuffer(), sum.length)) === sum;
}
