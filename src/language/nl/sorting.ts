import type { Sorting } from "../shape/sorting.ts";

export const sorting: Sorting = {
  particles: /^(?:(?:van|de[nr]?|te[nr]?|het|een|the|an?)\s+|['’][st]\s+)+/i,
};
