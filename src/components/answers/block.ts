/** Whether HTML has blocks in it: those cannot stand in a label or a legend. */
export const isBlock = (html: string): boolean =>
  /<(p|ul|ol|dl|pre|blockquote|table|div|figure|details|hr|h[1-6]|aside|section)\b/.test(html);
