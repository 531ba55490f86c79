import type { Catalogue } from "../catalogue.ts";
import type { Concept } from "../model.ts";
import { nearest } from "../suggest.ts";

/**
 * The concept that a name means or, misspelt, probably means. A misspelling is reported by itself:
 * what hangs on it need not be reported as well.
 */
export function meant(name: string, catalogue: Catalogue): Concept | undefined {
  return catalogue.find(name) ?? catalogue.find(nearest(name, catalogue.names()) ?? "");
}
