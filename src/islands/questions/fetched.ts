import { address } from "../address.ts";
import { fetchInTime } from "../patience.ts";

/** Why something is not there: the course has none of that id, or the network failed. */
export type Missing = "unknown" | "unreachable";

/** Fetches a file of this site and reads it. Never throws: what cannot be read counts as unreachable. */
export async function fetched<Read extends object>(
  path: string,
  read: (response: Response) => Promise<Read | Missing>,
): Promise<Read | Missing> {
  try {
    const response = await fetchInTime(address(path));
    if (response.status === 404) return "unknown";
    return response.ok ? await read(response) : "unreachable";
  } catch {
    return "unreachable";
  }
}
