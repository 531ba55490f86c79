/** What a question may have that an export keeps, moves or loses. */
export interface PartWords {
  case: string;
  markup: string;
  feedback: string;
  explanation: string;
  hint: string;
  link: string;
  tags: string;
  tolerance: string;
  unit: string;
  exact: string;
  fixed: string;
}

/** The kinds of questions, as an instructor calls them. */
export interface KindWords {
  single: string;
  multiple: string;
  text: string;
  number: string;
  order: string;
  match: string;
  open: string;
}

/** What a question asks of who answers it. */
export interface LevelWords {
  remember: string;
  understand: string;
  apply: string;
  judge: string;
}

/** What stands in exported files, and what is said of them. */
export interface ExportWords {
  /** The name of a file with all questions; that of a module is called by its id. */
  whole: string;
  /** What stands before the id in a tag. */
  tags: { module: string; concept: string; goal: string; level: string };
  levels: LevelWords;
  /** Above what is said of the answers, where it has no place beside each. */
  remarks: string;
  /** Above the model answer of an open question. */
  model: string;
  kinds: KindWords;
  parts: PartWords;
  /** Whether a part has a place of its own, in some texts only, stands in another text, or is left out. */
  fits: { own: string; partly: string; moved: string; lost: string };
  /** All kinds but these. */
  but: (kinds: string) => string;
  /** A question that is asked as one of another kind. */
  as: (kind: string) => string;
  /** What an instructor must know before importing, by the name of the format. */
  notes: {
    moodle: string;
    gift: string;
    canvas: string;
    qti: string;
    brightspace: string;
    blackboard: string;
    anki: string;
    csv: string;
    json: string;
  };
}
