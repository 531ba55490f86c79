import { forget, keep, kept } from "../kept.ts";
import { pageKeys } from "../page-keys.ts";
import { parseSession, sessionText, type Session } from "./session.ts";

/** The session that this browser has of this day, in whichever tab it was begun; undefined where it has none. */
export const keptSession = (day: number): Session | undefined =>
  parseSession(kept(pageKeys.review), day);

/** Keeps a session, so that it goes on after the page was left, and in other tabs. */
export const keepSession = (session: Session) => keep(pageKeys.review, sessionText(session));

/** Forgets it: it is over. */
export const forgetSession = (): void => forget(pageKeys.review);
