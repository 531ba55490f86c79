/** What a build is asked to keep of itself, and where. */
export interface Asked {
  /** Path of the folder. */
  folder: string;
  /** Of all that a site is made of besides its course. */
  fingerprint: string;
}

/** Who runs a build and the build itself are loaded apart from each other: this is where they meet. */
const MEETING = Symbol.for("build/asked");

const shared = globalThis as { [MEETING]?: Asked };

/** Asks the builds of this process to keep of themselves what the next can use. */
export function ask(asked: Asked): void {
  shared[MEETING] = asked;
}

/** What was asked for; undefined where a build is to keep nothing. */
export const asked = (): Asked | undefined => shared[MEETING];
