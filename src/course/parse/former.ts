import type { FormerId, Place } from "../model.ts";
import type { Report } from "../problems.ts";

/** The ids of an attribute `formerly="old older"`; what no address can have is reported. */
export function parseFormerIds(
  written: string | undefined,
  place: Place,
  isId: (text: string) => boolean,
  report: Report,
): FormerId[] {
  const ids = (written ?? "").split(/[\s,]+/).filter(Boolean);
  return ids.flatMap((id) => {
    if (isId(id)) return { ...place, id };
    report.error(
      place,
      `The former id "${id}" cannot have stood in an address.`,
      'Write the old ids as they were, with a space between them: formerly="old older".',
    );
    return [];
  });
}
