/** What the rules of question craft need to know of the language that questions are written in. */
export interface LanguageCraft {
  /** Options that refer to the other options. */
  catchAll: RegExp;
  /** Words that turn a question round. */
  negation: RegExp;
}

const crafts: Record<string, LanguageCraft> = {
  nl: {
    catchAll:
      /\b(alle|al het|geen( van( de| het)?)?|beide) (bovenstaande|bovengenoemde|genoemde)\b|\bgeen van (deze|beide)\b/i,
    negation: /\b(niet|geen|nooit|behalve)\b/i,
  },
  en: {
    catchAll: /\b(all|none|both) of (the above|these)\b/i,
    negation: /\b(not|never|except)\b/i,
  },
};

/** The craft of a language, by its tag; undefined where we know none, and then those rules are silent. */
export function craftOf(language: string): LanguageCraft | undefined {
  return crafts[language.split("-")[0] ?? ""];
}
