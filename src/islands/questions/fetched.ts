import { address } from "../address.ts";

/** Why something is not there: the course has none of that id, or the network failed. */
export type Missing = "unknown" | "unreachable";

/** A network that is there in name only answers never: so long (milliseconds) is waited for it. */
const PATIENCE = 30_000;

/** Fetches a file of this site and reads it. Never throws: what cannot be read counts as unreachable. */
export async function fetched<Read extends object>(
  path: string,
  read: (response: Response) => Promise<Read | Missing>,
): Promise<Read | Missing> {
  try {
    const response = await fetch(address(path), { signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 404) return "unknown";
    return response.ok ? await read(response) : "unreachable";
  } catch {
    return "unreachable";
  }
}
