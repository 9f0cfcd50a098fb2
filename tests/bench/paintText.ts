import type { Page } from 'puppeteer-core';

/** What a built page says, without its looks: all of it, and the part that is the page's own. */
export interface PlainText {
  readonly heading: string;
  readonly body: string;
  /** The own part without its heading, for those who write the heading themselves. */
  readonly rest: string;
  /** The own part with the classes that GOV.UK asks its users to write. */
  readonly govuk: string;
}

/** Takes everything from a built page but its words, headings, lists, links and folds; the browser reads the page. */
export const plainTextOf = (reader: Page, html: string): Promise<PlainText> =>
  reader.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'text/html');
    for (const part of read.querySelectorAll('script, style, svg, template, [hidden]'))
      part.remove();
    for (const part of read.body.querySelectorAll('*')) {
      for (const { name } of [...part.attributes]) {
        if (name !== 'href' && name !== 'lang') part.removeAttribute(name);
      }
    }
    const main = read.querySelector('main');
    const htmlOf = (part: Element | null): string => part?.innerHTML.replace(/\s+/g, ' ') ?? '';
    const body = htmlOf(read.body);
    const heading = main?.querySelector('h1');
    const title = heading?.textContent.trim() ?? '';
    // https://design-system.service.gov.uk/styles/headings/ and the pages beside it.
    const classes = {
      h1: 'govuk-heading-xl',
      h2: 'govuk-heading-l',
      h3: 'govuk-heading-m',
      h4: 'govuk-heading-s',
      p: 'govuk-body',
      a: 'govuk-link',
      ul: 'govuk-list govuk-list--bullet',
      ol: 'govuk-list govuk-list--number',
      table: 'govuk-table',
      th: 'govuk-table__header',
      td: 'govuk-table__cell',
      details: 'govuk-details',
      summary: 'govuk-details__summary',
    };
    for (const [name, value] of Object.entries(classes)) {
      for (const part of main?.querySelectorAll(name) ?? []) part.className = value;
    }
    const govuk = htmlOf(main);
    heading?.remove();
    for (const part of main?.querySelectorAll('[class]') ?? []) part.removeAttribute('class');
    return { heading: title, body, rest: htmlOf(main), govuk };
  }, html);
