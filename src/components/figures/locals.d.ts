declare namespace App {
  interface Locals {
    /** Words of the figures on this page as HTML, by their plain text. */
    figureWords?: Record<string, string>;
  }
}
