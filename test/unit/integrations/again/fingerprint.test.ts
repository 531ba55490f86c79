import { expect, test, vi } from "vitest";
import { fingerprint } from "../../../../src/integrations/again/fingerprint.ts";

test("what nobody changed has the same sum twice", () => {
  expect(fingerprint()).toBe(fingerprint());
});

test.each(["COURSE", "SITE", "BASE", "OFFLINE_BYTES"])("%s makes another site", (variable) => {
  const before = fingerprint();
  vi.stubEnv(variable, "other");
  expect(fingerprint()).not.toBe(before);
});
