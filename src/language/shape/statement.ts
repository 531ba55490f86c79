/** The accessibility statement, in the parts that the European model has (Implementing Decision (EU) 2018/1523). */
export interface StatementWords {
  title: string;
  lead: (course: string) => string;
  /** Who strives, and under which law; of a site whose publisher is not known. */
  commitment: (publisher: string, course: string) => string;
  scope: (address: string) => string;
  status: string;
  statusText: { none: string; partial: string; full: string };
  /** What the status is called in a public register. */
  report: string;
  register: string;
  /** What is not accessible. */
  limits: string;
  limitsText: string[];
  /** How it was tested, and what was not. */
  tested: string;
  testedText: string;
  tests: string[];
  untestedText: string;
  /** The first is that there was no evaluation: left out where there was one. */
  untested: string[];
  measures: string;
  measuresText: string[];
  contact: string;
  contactText: string;
  contactGo: string;
  enforcement: string;
  enforcementText: string;
  enforcementLink: { text: string; href: string };
  date: string;
  dateText: (date: string) => string;
  /** Where course.yaml does not say who publishes. */
  fill: string;
  fillText: string[];
  nobody: string;
}
