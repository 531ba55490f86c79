/** Text as search compares it: without case and without accents. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[‘’]/g, "'");
}

/** The words of a text, folded. A hyphen splits, an apostrophe splits ("foto's"); loose letters are left out. */
export function words(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1);
}
