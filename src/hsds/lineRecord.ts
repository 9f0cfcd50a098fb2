import type { LineWords } from '#catalog/content.ts';
import { weekdays } from '#domain/hours.ts';
import type { Hours, OpenTime } from '#domain/hours.ts';
import type { Helpline } from '#domain/helpline.ts';
import { newsOfLine } from '#domain/news.ts';
import { lastModified } from '#hsds/dates.ts';
import { languageOf } from '#hsds/parts.ts';
import type { Messages } from '#hsds/parts.ts';
import type { HsdsRecord, HsdsService } from '#hsds/record.ts';
import { idOf } from '#hsds/uuid.ts';

/** What HSDS calls a way to reach a line; a chat is no phone, and stands in the extension. */
const types = { voice: 'voice', text: 'text', tty: 'textphone', video: 'video' } as const;

/** A line to call or write to, as an HSDS organization with one service. */
export const lineRecord = (line: Helpline, words: LineWords, messages: Messages): HsdsRecord => {
  const { ways, languages } = line;
  const owner = `line-${line.id}`;
  const modified = lastModified(newsOfLine(line));
  const organization = idOf('organization', owner);
  return {
    id: organization,
    name: words.name,
    description: words.what,
    services: [
      {
        id: idOf('service', owner),
        organization_id: organization,
        name: words.name,
        description: words.what,
        status: 'active',
        ...(words.note === undefined ? {} : { application_process: words.note }),
        alert: words.police,
        ...(modified === undefined ? {} : { last_modified: modified }),
        phones: ways.flatMap(({ kind, value, extension, word }) =>
          kind === 'chat'
            ? []
            : [
                {
                  id: idOf('phone', `${owner}:${kind}:${value}`),
                  service_id: idOf('service', owner),
                  number: value,
                  ...(extension === undefined ? {} : { extension: Number(extension) }),
                  type: types[kind],
                  ...(word === undefined ? {} : { description: `Text the word ${word}` }),
                },
              ],
        ),
        schedules: schedulesOf(owner, ways, words),
        languages: languages.map((spoken) => languageOf(owner, spoken, messages)),
      },
    ],
    ways_forward: {
      version: 1,
      kind: 'line',
      id: line.id,
      discreet: words.discreet,
      ways: [...ways],
      police: { ...line.police, words: words.police },
      familyCanCall: line.familyCanCall,
      ...(line.also === undefined ? {} : { also: [...line.also] }),
    },
  };
};

const schedulesOf = (
  owner: string,
  ways: Helpline['ways'],
  words: LineWords,
): NonNullable<HsdsService['schedules']> =>
  [...new Map(ways.map(({ hours }) => [nameOf(hours), hours]))].flatMap(([name, hours]) => {
    if (hours === 'unknown') return [];
    const kinds = new Set(ways.filter((way) => nameOf(way.hours) === name).map(({ kind }) => kind));
    const said = hours === 'always' ? 'Day and night' : (words.hours[name] ?? '');
    return (hours === 'always' ? dayAndNight : hours.times).map((time, at) => ({
      id: idOf('schedule', `${owner}:${name}${at === 0 ? '' : `:${String(at)}`}`),
      service_id: idOf('service', owner),
      freq: 'WEEKLY' as const,
      byday: byday(time),
      opens_at: time.from,
      // HSDS has no 24:00.
      closes_at: time.to === '24:00' ? '23:59' : time.to,
      description: `${said}: ${[...kinds].join(', ')}`,
    }));
  });

/** By what hours are known again: two ways may have the same. */
const nameOf = (hours: Hours): string => (typeof hours === 'object' ? hours.said : hours);

const dayAndNight: readonly OpenTime[] = [{ days: weekdays, from: '00:00', to: '24:00' }];

/** Days as HSDS writes them, the week beginning with Monday: "MO,TU". */
const byday = ({ days }: OpenTime): string =>
  [...weekdays.slice(1), ...weekdays.slice(0, 1)]
    .filter((day) => days.includes(day))
    .map((day) => day.slice(0, 2).toUpperCase())
    .join(',');
