import { address } from "../address.ts";
import { PATIENCE } from "../patience.ts";

/** Why something is not there: the course has none of that id, or the network failed. */
export type Missing = "unknown" | "unreachable";

/** Fetches a file of this site and reads it. Never throws: what cannot be read counts as unreachable. */
export async function fetched<Read extends object>(
  path: string,
  read: (response: Response) => Promise<Read | Missing>,
): Promise<Read | Missing> {
  const given = new AbortController();
  const giveUp = () => given.abort();
  const waiting = setTimeout(giveUp, PATIENCE);
  try {
    const response = await fetch(address(path), given);
    clearTimeout(waiting);
    // A slow network is none that is gone: what has begun to come may take longer.
    setTimeout(giveUp, 3 * PATIENCE);
    if (response.status === 404) return "unknown";
    return response.ok ? await read(response) : "unreachable";
  } catch {
    return "unreachable";
  }
}
