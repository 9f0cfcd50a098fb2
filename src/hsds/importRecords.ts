import { otherIds } from '#checks/checkIds.ts';
import { checkDrafts } from '#checks/drafts.ts';
import type { Content } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { idsIn } from '#catalog/parse.ts';
import { draftIds } from '#hsds/draftId.ts';
import { draftOf } from '#hsds/draftOf.ts';
import { originOf } from '#hsds/origin.ts';
import { renamed } from '#hsds/renamed.ts';
import { limits, readJson } from '#hsds/readJson.ts';
import { unpack } from '#hsds/unpack.ts';
import type { HsdsRecord, HsdsService } from '#hsds/record.ts';
import type { Found, Read } from '#hsds/unpack.ts';

/** What records are imported into. */
export interface Into {
  readonly content: Pick<Content, 'programs' | 'lines'>;
  /** The texts of content/, drafts among them. */
  readonly files: Files;
  readonly today: string;
  /** The address the records were taken from, where they do not say. */
  readonly source?: string | undefined;
}

/** The files to write, what was left out of them, and what keeps all of them from being written. */
export interface Import {
  readonly files: Files;
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

/** Turns files of HSDS 3.x into drafts of programs; nothing is to be written where there is a problem. */
export const importRecords = (sources: Files, into: Into): Import => {
  const problems: string[] = [];
  const notes: string[] = [];
  const read = [...sources].flatMap(([file, text]): readonly Read[] => {
    const value = readJson(file, text, problems);
    return value === undefined ? [] : [[file, value]];
  });
  const found = unpack(read, problems, notes);
  if (found.length > limits.records)
    problems.push(
      `There are ${found.length} organizations; at most ${limits.records} can be imported in one go. Split them.`,
    );
  if (found.length === 0 && problems.length === 0)
    problems.push('There is no organization to import. Give HSDS 3.x organizations or services.');
  problems.push(...twice(found));
  const files = new Map<string, string>();
  if (problems.length > 0) return { files, notes, problems };
  const labels = new Map<string, string>();
  for (const each of found) {
    for (const [file, text] of drafted(each, into, files, problems, notes)) {
      files.set(file, text);
      labels.set(file, each.label);
    }
  }
  if (problems.length === 0) {
    const checked = checkDrafts(new Map([...into.files, ...files]), into.content, into.today);
    const named = checked.map((problem) =>
      problem.replace(/^[^:]*/, (file) => labels.get(file) ?? file),
    );
    problems.push(...new Set(named));
  }
  return { files: problems.length > 0 ? new Map() : files, notes, problems };
};

const drafted = (
  { label, record: whole, leftOut }: Found,
  into: Into,
  made: Files,
  problems: string[],
  notes: string[],
): Files => {
  const record = { ...whole, services: (whole.services ?? []).filter(isAtWork) };
  const origin = originOf(record, into.source);
  const others = otherIds(into.files);
  const ids = draftIds(record);
  const [wanted = ''] = ids;
  const id = ids.find((one) => !others.has(one));
  const own: string[] = [];
  if (origin === undefined)
    own.push('has no source. Give the address it was taken from: --source=https://…');
  if (record.services.length === 0)
    own.push(
      (whole.services ?? []).length === 0
        ? 'has no services. Take it out, or give the services it offers.'
        : 'has no service that is at work: all are "defunct" or "inactive". Take it out.',
    );
  if (id === undefined)
    own.push('gives no neutral id. Give it an "alternate_name" of 2 to 12 letters (a to z).');
  else if (isTaken(id, into, made))
    own.push(
      `would be "${id}", which is there already and is never overwritten. Give it another "alternate_name", or take it out.`,
    );
  problems.push(...own.map((problem) => `${label} ${problem}`));
  if (origin === undefined || id === undefined || own.length > 0) return new Map();
  const left = [...states(whole), ...leftOut];
  const locales = idsIn(into.files, 'content/words/', '/messages.json');
  const files = draftOf(id, renamed(record, id), { origin, notes: left }, locales);
  const other = others.get(wanted);
  if (other !== undefined)
    left.unshift(
      `is "${id}" here: "${wanted}" is the id of ${other}, and no program may share it.`,
    );
  notes.push(...left.map((note) => `${label}: ${note}`));
  return files;
};

/** What has ended, or was never begun, is made into no offer. */
const isAtWork = ({ status }: HsdsService): boolean =>
  status !== 'defunct' && status !== 'inactive';

/** A note for each service that is not open to everyone who asks. */
const states = ({ services = [] }: HsdsRecord): readonly string[] =>
  services.flatMap((service) => {
    if (!isAtWork(service))
      return [`the service "${service.name}" is left out: it is "${service.status}".`];
    return service.status === 'temporarily closed'
      ? [
          `the service "${service.name}" is "temporarily closed": its draft says so. Set the status "paused" where all of the program is closed.`,
        ]
      : [];
  });

const isTaken = (id: string, { files }: Into, made: Files): boolean =>
  [...files.keys(), ...made.keys()].some(
    (file) => file.startsWith(`content/programs/${id}/`) || file.endsWith(`/programs/${id}.md`),
  );

/** Services that stand in more than one record of a run. */
const twice = (found: readonly Found[]): readonly string[] => {
  const seen = new Set<string>();
  return found.flatMap(({ label, record: { services = [] } }) =>
    services
      .filter(({ id }) => seen.size === seen.add(id).size)
      .map(({ id }) => `${label} has the service "${id}" a second time. Take one out.`),
  );
};
