/** The concept map. */
export interface MapWords {
  title: string;
  ofModule: (module: string) => string;
  intro: (concepts: number, relations: number) => string;
  introModules: (modules: number) => string;
  introModule: string;
  toWords: string;
  /** Where there is no pointer to light lines with. */
  byTouch: string;
  inWords: string;
  drawing: string;
  controls: string;
  lines: string;
  modules: string;
  allModules: string;
  size: string;
  sizes: {
    natural: string;
    fit: string;
    large: string;
  };
  left: (shown: number, left: number) => string;
  linked: (n: number) => string;
}
