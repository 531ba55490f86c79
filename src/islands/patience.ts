/** A network that is there in name only answers never: after so long (milliseconds) without a sign of it the reader is told. */
export const PATIENCE = 10_000;

/** What is on its way, such as a script; fails where it takes too long. It may still come, for who asks again. */
export const inTime = <Coming>(coming: Promise<Coming>): Promise<Coming> =>
  Promise.race([
    coming,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error("Nothing came.")), PATIENCE)),
  ]);

/** Fetches a file, and gives it up once nothing of it came for too long: a slow network is none that is gone. */
export async function fetchInTime(address: string, init?: RequestInit): Promise<Response> {
  const given = new AbortController();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const heard = (isMore: boolean) => {
    clearTimeout(waiting);
    if (isMore) waiting = setTimeout(() => given.abort(), PATIENCE);
  };
  heard(true);
  try {
    const response = await fetch(address, { ...init, signal: given.signal });
    const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, out) {
        heard(true);
        out.enqueue(piece);
      },
      flush: () => heard(false),
    });
    return new Response(response.body?.pipeThrough(counted), response);
  } catch (error) {
    heard(false);
    throw error;
  }
}
