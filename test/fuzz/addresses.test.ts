/** Addresses that are almost right, and others that are not: every page opens. */
import fc from "fast-check";
import { test, vi } from "vitest";
import { judgeAddress } from "./addresses/judge.ts";
import { ADDRESSES, changed, changes } from "./addresses/mutate.ts";
import { fuzz, isLong } from "./run.ts";

vi.setConfig({ testTimeout: isLong ? 3_600_000 : 300_000 });

test("addresses", () =>
  fuzz({
    name: "addresses",
    inputs: fc.record({ address: fc.constantFrom(...ADDRESSES), changes }),
    runs: 10_000,
    make: ({ address, changes }) => changes.reduce(changed, address),
    judge: judgeAddress,
    show: ({ address, changes }) =>
      `${JSON.stringify(changes)}\n${JSON.stringify(changes.reduce(changed, address)).slice(0, 1500)}`,
  }));
