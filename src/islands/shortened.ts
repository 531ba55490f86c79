/** A name of at most so many signs; of a longer one the beginning, and no half of a sign. */
export const shortened = (name: string, most: number): string =>
  name.length > most ? `${Array.from(name.slice(0, most)).slice(0, -1).join("")}…` : name;
