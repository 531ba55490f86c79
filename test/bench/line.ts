/** The line of Lighthouse's mobile test, "slow 4G": milliseconds to and fro, and bytes a second. */
export const SLOW_4G = { roundTrip: 150, bytesPerSecond: 1_638_400 / 8 };

/** What a server may send before it hears that anything came: ten segments (RFC 6928), 14,600 bytes. */
const FIRST_FLIGHT = 14_600;

const PIECE = 4_096;

/** Waits until a moment of `performance.now()`. */
const until = (moment: number) =>
  new Promise<void>((done) => setTimeout(done, Math.max(0, moment - performance.now())));

/**
 * A line between a browser and a server on one machine, as one connection with HTTP/2 and TLS 1.3 would have it: two round
 * trips to connect, one for each request, flights that grow with what was received (TCP's slow start), and no more bytes a
 * second than the line carries. What browsers slow down themselves knows nothing of round trips and flights.
 */
export class Line {
  readonly #roundTrip: number;
  readonly #bytesPerSecond: number;
  #connectedAt: number | undefined;
  #freeAt = 0;
  #flight = { size: FIRST_FLIGHT, left: FIRST_FLIGHT, began: 0 };

  constructor({ roundTrip, bytesPerSecond } = SLOW_4G) {
    this.#roundTrip = roundTrip;
    this.#bytesPerSecond = bytesPerSecond;
  }

  /** Forgets the connection: the next request is a visitor's first. */
  hangUp(): void {
    this.#connectedAt = undefined;
    this.#freeAt = 0;
    this.#flight = { size: FIRST_FLIGHT, left: FIRST_FLIGHT, began: 0 };
  }

  /** Waits until a request is there and its answer could be back. */
  async ask(): Promise<void> {
    const now = performance.now();
    this.#connectedAt ??= now + 2 * this.#roundTrip;
    await until(Math.max(now, this.#connectedAt) + this.#roundTrip);
  }

  /** Hands a body over piece by piece, each when the line has brought it. */
  async send(body: Buffer, write: (piece: Buffer) => void): Promise<void> {
    // Moments are counted from each other, not from a clock that is looked at: a late timer makes nothing after it late.
    let moment = performance.now();
    for (let at = 0; at < body.length;) {
      moment = this.#mayGo(moment);
      const piece = body.subarray(at, at + Math.min(PIECE, this.#flight.left));
      this.#flight.left -= piece.length;
      moment = Math.max(moment, this.#freeAt) + (1000 * piece.length) / this.#bytesPerSecond;
      this.#freeAt = moment;
      await until(moment);
      write(piece);
      at += piece.length;
    }
  }

  /** When something may go, at `moment` at the earliest: a full flight is waited for, and what came lets the next grow. */
  #mayGo(moment: number): number {
    const { size, left, began } = this.#flight;
    const heardAt = began + this.#roundTrip;
    const at = left === 0 ? Math.max(moment, heardAt) : moment;
    if (at < heardAt) return at;
    const next = size + (size - left);
    this.#flight = { size: next, left: next, began: at };
    return at;
  }
}
