/** Numbers as the language of the page writes them. */
const { lang } = document.documentElement;

const percent = new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 0 });
const hundredths = new Intl.NumberFormat(lang, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

export const asPercent = (part: number): string => percent.format(part);

/** A correlation; a dash where there is none. */
export const asCorrelation = (value: number | undefined): string =>
  value === undefined ? "–" : hundredths.format(value).replace("-", "−");

/** The sign that begins decimals. */
export const decimal = hundredths.format(0.5).charAt(1);
