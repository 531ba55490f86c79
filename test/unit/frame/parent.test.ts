/** The script for pages of others: which messages it heeds, and what becomes of a frame. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const script = readFileSync("src/islands/frame/parent.js", "utf8");

interface Frame {
  src: string;
  contentWindow: object;
  style: { height?: string };
  offsetHeight: number;
  clientHeight: number;
}
const frame = (src: string): Frame => ({
  ...{ src, contentWindow: {}, style: {} },
  ...{ offsetHeight: 484, clientHeight: 480 },
});

/** A page with frames, in which the script runs; what it left in the page, and how a message gets to it. */
function page(frames: Frame[], boxSizing = "content-box") {
  const heard: ((event: object) => void)[] = [];
  const window = {
    URL,
    document: {
      currentScript: { src: "https://course.example/kw/inbed.js" },
      querySelectorAll: () => frames,
    },
    addEventListener: (_type: string, listener: (event: object) => void) => heard.push(listener),
    getComputedStyle: () => ({ boxSizing }),
  };
  const before = Object.keys(window);
  runInNewContext(script.replace("COURSE", "kw"), window);
  const post = (data: unknown, source?: object, origin = "https://course.example") => {
    for (const listener of heard) listener({ origin, source, data });
  };
  return { post, added: Object.keys(window).filter((key) => !before.includes(key)) };
}

const message = (height: unknown) => ({ type: "kw-height", height, address: "" });

test("a frame gets the height that it asks for, and no other does", () => {
  const [one, two] = [1, 2].map((id) => frame(`https://course.example/kw/vragen/${id}/`));
  const { post, added } = page([one!, two!]);
  post(message(612), two!.contentWindow);
  expect([one!.style.height, two!.style.height]).toEqual([undefined, "612px"]);
  expect(added).toEqual([]);
});

test("a border that counts as height is added", () => {
  const one = frame("https://course.example/kw/vragen/1/");
  page([one], "border-box").post(message(612), one.contentWindow);
  expect(one.style.height).toBe("616px");
});

test.each([
  ["of another origin", message(612), "https://elsewhere.example"],
  ["of another kind", { type: "height", height: 612 }, undefined],
  ["without a height", { type: "kw-height" }, undefined],
  ["with a height that is none", message("100%"), undefined],
  ["below nothing", message(-1), undefined],
  ["beyond all measure", message(1e9), undefined],
  ["that is nothing", null, undefined],
  ["that is a text", "kw-height", undefined],
])("a message %s changes nothing", (_what, data, origin) => {
  const one = frame("https://course.example/kw/vragen/1/");
  page([one]).post(data, one.contentWindow, origin);
  expect(one.style).toEqual({});
});

test("nor does one of a window that is no frame of this site", () => {
  const [one, other] = [frame("https://course.example/kw/a/"), frame("https://elsewhere.example/")];
  const { post } = page([one, other]);
  post(message(612), {});
  post(message(612), other.contentWindow);
  expect([one.style, other.style]).toEqual([{}, {}]);
});

test("it weighs less than a kilobyte", () => {
  expect(Buffer.byteLength(script)).toBeLessThan(1024);
});
