import { withBase, type Addresses } from "./addresses.ts";
import type { Parameters } from "./shape/addresses.ts";

/** What the code of a frame is made with. */
export interface Framed {
  /** The origin of the site: `https://example.org`. */
  origin: string;
  base: string;
  addresses: Addresses;
  parameters: Parameters;
}

/** As high as most questions are before they are answered; from then on the frame is told its height. */
export const START_HEIGHT = 480;

/**
 * The HTML that puts a question or a set into a page of others, such as one of a learning environment: the frame, and
 * the script that gives it the height that it asks for.
 * @param page without the base, such as `/vragen/ID/` or `/oefenen/?vragen=a,b`
 * @param title what the frame is called by those who do not see it; any text
 */
export function frameCode(
  place: Framed,
  page: string,
  title: string,
  height = START_HEIGHT,
): string {
  const { origin, base, addresses } = place;
  const [script, src] = [addresses.frameScript, framedAddress(place, page)].map(
    (address) => `${origin}${withBase(base, address)}`,
  );
  return (
    `<script src="${escaped(script ?? "")}" async></script>\n` +
    `<iframe src="${escaped(src ?? "")}" title="${escaped(title)}" width="100%" height="${height}"` +
    ` loading="lazy" allow="clipboard-write; fullscreen" style="border: 0"></iframe>`
  );
}

/** The address of a page as a frame shows it. */
export const framedAddress = ({ parameters }: Pick<Framed, "parameters">, page: string): string =>
  `${page}${page.includes("?") ? "&" : "?"}${parameters.embed}=1`;

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
