import { describe, expect, test } from "vitest";
import { findApi, type WindowLike } from "../../../src/islands/scorm/api.ts";

const api = { LMSInitialize: () => "true" };

/** A window in another one; the outermost is its own parent. */
function windowIn(parent?: WindowLike, properties: Partial<WindowLike> = {}): WindowLike {
  const made: WindowLike = { parent: null, opener: null, ...properties };
  made.parent = parent ?? made;
  return made;
}

/** A window of another origin: whatever it is asked for, it throws. */
const closed = new Proxy({} as WindowLike, {
  get() {
    throw new Error("another origin");
  },
});

describe("what a learning environment offers is found", () => {
  test("in the window itself, and in one around it", () => {
    expect(findApi(windowIn(undefined, { API: api }))).toBe(api);
    expect(findApi(windowIn(windowIn(windowIn(undefined, { API: api }))))).toBe(api);
  });

  test("around the window that opened it, or that opened the frame it stands in", () => {
    const player = windowIn(windowIn(undefined, { API: api }));
    expect(findApi(windowIn(undefined, { opener: player }))).toBe(api);
    expect(findApi(windowIn(windowIn(undefined, { opener: player })))).toBe(api);
  });

  test("the nearest first", () => {
    const near = { LMSInitialize: () => "false" };
    expect(findApi(windowIn(windowIn(undefined, { API: api }), { API: near }))).toBe(near);
  });
});

test("where there is none, nothing is found and nothing throws", () => {
  const round: WindowLike = windowIn();
  round.parent = windowIn(round);
  const endless = (): WindowLike => ({
    get parent() {
      return endless();
    },
    opener: null,
  });
  const none = [
    ...[windowIn(), round, endless(), windowIn(closed), windowIn(undefined, { opener: closed })],
    ...[null, "API", {}, { LMSInitialize: "true" }].map((API) => windowIn(undefined, { API })),
  ];
  expect(none.map((page) => findApi(page))).toEqual(none.map(() => undefined));
});
