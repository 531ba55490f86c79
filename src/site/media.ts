import { handed } from "../course/handed.ts";
import { addressed, contentOf } from "../course/media-content.ts";

/** The pictures and files of the course, by their addresses without the base path. */
export const courseMedia = () => addressed(handed().media);

/** What stands at these addresses. Throws where the course has nothing there. */
export async function contentsOf(addresses: readonly string[]): Promise<Map<string, Uint8Array>> {
  const media = courseMedia();
  const read = addresses.map(async (address) => {
    const file = media.get(address);
    if (file === undefined) throw new Error(`The course has no file for ${address}.`);
    return [address, new Uint8Array(await contentOf(file, address))] as const;
  });
  return new Map(await Promise.all(read));
}
