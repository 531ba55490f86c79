import { safely } from "../../learning/safely.ts";

/** What a learning environment offers to a page of SCORM 1.2. It says "true" or "false", and may say anything. */
export interface Api {
  LMSInitialize(nothing: ""): unknown;
  LMSGetValue(name: string): unknown;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(nothing: ""): unknown;
  LMSFinish(nothing: ""): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
}

/** A window, as far as it is looked at; asking one of another origin for anything throws. */
export interface WindowLike {
  API?: unknown;
  parent: WindowLike | null;
  opener: WindowLike | null;
}

/** Frames stand in frames, but not this deep: a window may be its own parent in a way of its own. */
const MOST_HOPS = 20;

const isApi = (found: unknown): found is Api =>
  safely(() => typeof (found as Api).LMSInitialize === "function", false);

/** The windows that a window stands in, from the inside out, itself first. */
function around(start: WindowLike | null | undefined): WindowLike[] {
  const found: WindowLike[] = [];
  let here = start;
  while (here && !found.includes(here) && found.length < MOST_HOPS) {
    found.push(here);
    const inner: WindowLike = here;
    here = safely(() => inner.parent);
  }
  return found;
}

/**
 * What a learning environment offers to a page: it stands in a window around it, or around the window that opened one
 * of those. Undefined where there is none.
 */
export function findApi(page: WindowLike): Api | undefined {
  const frames = around(page);
  const openers = frames.flatMap((frame) => around(safely(() => frame.opener)));
  for (const place of [...frames, ...openers]) {
    const api = safely(() => place.API);
    if (isApi(api)) return api;
  }
  return undefined;
}
