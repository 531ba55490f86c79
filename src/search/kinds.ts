/** The kinds of page, as the filter in the address has them: `?soort=begrip`. */
export const KINDS = ["begrip", "vraag", "module", "bron"] as const;
export type Kind = (typeof KINDS)[number];
