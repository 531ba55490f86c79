/** An identifier in XML begins with a letter, whatever an id begins with. */
export const identifier = (id: string): string => `q-${id}`;

/** Names for the answers of one question: letters first, since importers keep those as they are. */
export const named = <T>(items: readonly T[], letter: string) =>
  items.map((item, place) => ({ name: `${letter}${place + 1}`, ...item }));
