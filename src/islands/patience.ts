/** A network that is there in name only answers never: after so long (milliseconds) without an answer the reader is told. */
export const PATIENCE = 10_000;

/** What is on its way, such as a script; fails where it takes too long. It may still come, for who asks again. */
export const inTime = <Coming>(coming: Promise<Coming>): Promise<Coming> =>
  Promise.race([coming, new Promise<never>((_, fail) => setTimeout(fail, PATIENCE))]);
