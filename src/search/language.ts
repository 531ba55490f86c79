/** The language of a tag, without its region: "en" of "en-GB". */
export const primary = (tag: string): string => tag.split("-")[0] ?? tag;
