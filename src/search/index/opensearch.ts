import { escapeMarkup } from "../markup.ts";

/** What a browser shows of a site's search; addresses are absolute. */
export interface SearchDescription {
  title: string;
  description: string;
  language: string;
  search: string;
  icon: string;
}

/** Browsers refuse longer names than OpenSearch 1.1 allows. */
const LONGEST = { name: 16, description: 1024 };

/** An OpenSearch description document. */
export function opensearch({
  title,
  description,
  language,
  search,
  icon,
}: SearchDescription): string {
  const text = (value: string, longest: number) => escapeMarkup(value.trim().slice(0, longest));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${text(title, LONGEST.name)}</ShortName>
  <Description>${text(description, LONGEST.description)}</Description>
  <Language>${escapeMarkup(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapeMarkup(icon)}</Image>
  <Url type="text/html" template="${escapeMarkup(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
