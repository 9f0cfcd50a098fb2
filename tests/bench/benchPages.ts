import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import type { Interfere } from '#commands/serve.ts';
import { commonHeaders, policyFor } from '#headers.ts';

/** A page that is compared: what it is called in the table, and where it stands on the server. */
export interface Contender {
  readonly name: string;
  readonly path: string;
}

/** The pages that are compared; each has the same content and style. */
export const contenders: readonly Contender[] = [
  { name: 'Ways Forward', path: '/ours' },
  { name: "GOV.UK's component", path: '/govuk' },
  { name: 'plain location.href', path: '/plain' },
];

/** The link of a page that leaves. */
export const exitLink = 'a[data-leave], a.govuk-exit-this-page__button';

/** Answers for the pages that are compared, with the headers every page of the site has. */
export const answerContenders = (destination: string): Interfere => {
  const ours = ownPage(destination);
  const pages: Readonly<Record<string, string>> = {
    '/ours': ours,
    '/govuk': govukPage(ours, destination),
    '/plain': plainPage(ours),
  };
  const scripts: Readonly<Record<string, string>> = {
    '/govuk-frontend.js': govuk('govuk-frontend.min.js'),
    // As GOV.UK tells its users: https://frontend.design-system.service.gov.uk/import-javascript/
    '/begin.js': "import { initAll } from '/govuk-frontend.js'; initAll();",
  };
  return ({ url = '' }, response) => {
    const page = pages[url];
    const text = page ?? scripts[url];
    if (text === undefined) return false;
    response.writeHead(200, {
      ...commonHeaders,
      ...(page === undefined ? {} : { 'Content-Security-Policy': policyFor(page) }),
      'Content-Type': `text/${page === undefined ? 'javascript' : 'html'}; charset=utf-8`,
    });
    response.end(text);
    return true;
  };
};

/** A place to leave for, that answers late; it has none of the pages' colors. */
export const serveDestination = async (delay: number): Promise<Server> => {
  const server = createServer((_, response) => {
    setTimeout(() => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(
        '<!DOCTYPE html><html lang="en"><title>Elsewhere</title><style>html{background:teal}</style>',
      );
    }, delay);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return server;
};

/** The port a server listens on. */
export const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
};

/** The first page as it is built, its exit leading to this machine; its policy comes as a header. */
const ownPage = (destination: string): string =>
  (projectContent().site.exit['en'] ?? []).reduce(
    (html, exit) => html.replaceAll(exit, destination),
    readFileSync(path.join(builtFolder, 'en', 'index.html'), 'utf8').replace(
      /<meta http-equiv="content-security-policy"[^>]*>/,
      '',
    ),
  );

/** The same page, whose only script follows the exit's link. */
const plainPage = (ours: string): string =>
  withoutScript(ours).replace(
    '</body>',
    `<script>document.querySelector('a[data-leave]').addEventListener('click',function(event){event.preventDefault();location.href=this.href})</script></body>`,
  );

/** The same page with GOV.UK's component as it is published: its markup, its style sheet and its script. */
const govukPage = (ours: string, destination: string): string =>
  withoutScript(ours)
    .replace('</head>', () => `<style>${govuk('govuk-frontend.min.css')}</style></head>`)
    .replace(
      /<div class="exit">[\s\S]*?<\/div>/,
      () =>
        `<script>document.body.className+=' js-enabled govuk-frontend-supported'</script>${exitThisPage(destination)}`,
    )
    .replace('</body>', '<script type="module" src="/begin.js"></script></body>');

const exitThisPage = (destination: string): string => {
  const [html = ''] =
    /<div class="govuk-exit-this-page"[\s\S]*<\/div>/.exec(
      govuk('components/exit-this-page/template-default.html'),
    ) ?? [];
  return html.replace(/href="[^"]*"/, `href="${destination}"`);
};

const withoutScript = (html: string): string => html.replaceAll(/<script>[\s\S]*?<\/script>/g, '');

const govuk = (file: string): string =>
  readFileSync(path.join(fileURLToPath(import.meta.resolve('govuk-frontend')), '..', file), 'utf8');
