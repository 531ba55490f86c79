import type { PageStyles } from "../threads/messages.ts";
import type { MadeFile } from "../threads/site.ts";
import type { WrittenOffline } from "../offline/write.ts";

/** What a build makes, and of what: kept for the next build, which makes again only what a change concerns. */
export class Ledger {
  readonly files = new Map<string, MadeFile>();
  /** The code that made them, where it was kept. */
  code: { entry: string; styles: PageStyles } | undefined;
  /** What was read of the course to know which files there are to be. */
  asked: ReadonlySet<string> = new Set();
  /** What was written for who has no network. */
  offline: WrittenOffline | undefined;

  /** Takes down a file that was made. */
  readonly note = (made: MadeFile): void => {
    this.files.set(made.file, made);
  };
}
